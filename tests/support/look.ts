import type { z } from 'zod'
import type { Database } from '../../server/database/database.ts'

/** What is in the database, whoever may see it: in a write, as every read answers to a viewer. */
export const look = <R extends z.ZodType>(database: Database, row: R, cypher: string) =>
  database.write((tx) => tx.run(row, cypher))
