import { Neo4jError } from 'neo4j-driver'
import { DatabaseError } from './databaseError.ts'

type Target = { uri: string; user: string; database?: string }

const schemes = 'neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc://'

const withoutPassword = (uri: string) => uri.replace(/\/\/[^@/]*@/, '//')

const explainServer = (code: string, target: Target): [string, string] | undefined => {
  const where = withoutPassword(target.uri)
  switch (code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return [`${where} refused the user name or password.`, 'Check NEO4J_USER and NEO4J_PASSWORD.']
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return [
        `${where} has locked the user "${target.user}" for a while, after too many wrong passwords.`,
        'Wait a minute, check NEO4J_USER and NEO4J_PASSWORD, and try again.',
      ]
    case 'Neo.ClientError.Security.CredentialsExpired':
      return [
        `The password of "${target.user}" at ${where} has to be changed before it can be used.`,
        'Set a new one in Neo4j Browser or cypher-shell, and put it in NEO4J_PASSWORD.',
      ]
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return [
        `${where} has no database called "${target.database ?? ''}".`,
        'Check NEO4J_DATABASE, or leave it out to use the default database.',
      ]
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return [
        `No Neo4j answers at ${where}.`,
        'Check that it is running, that the address and port in NEO4J_URI are right, and that no firewall is in the way.',
      ]
    default:
      return undefined
  }
}

const isSchemeTrouble = (error: unknown) =>
  error instanceof Error && /scheme|Invalid URL|could not parse|Illegal/i.test(error.message)

/** Turns what the driver says into what a person can do about it. */
export function explainConnection(error: unknown, target: Target): DatabaseError {
  if (error instanceof Neo4jError) {
    const known = explainServer(error.code, target)
    if (known) return new DatabaseError(...known, error)
  }
  if (isSchemeTrouble(error)) {
    return new DatabaseError(
      `"${withoutPassword(target.uri)}" is not an address of a Neo4j.`,
      `NEO4J_URI should begin with ${schemes}.`,
      error,
    )
  }
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return new DatabaseError(
    `Could not use the Neo4j at ${withoutPassword(target.uri)}: ${detail}`,
    'Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.',
    error,
  )
}
