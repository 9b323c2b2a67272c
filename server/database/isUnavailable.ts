import { Neo4jError } from 'neo4j-driver'

const codes = ['ServiceUnavailable', 'SessionExpired']

/** The database cannot be reached just now: nothing was wrong with what was asked. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Neo4jError && codes.includes(error.code)

/** The database stopped a query that took longer than it may. */
export const isTimedOut = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')
