import { Problem } from '../problem.ts'

/** Something about the database that a person can put right. */
export class DatabaseError extends Problem {
  override readonly name = 'DatabaseError'
}

/** A query returned what its schema does not allow: our fault, never the user's. */
export class RowMismatch extends Error {
  override readonly name = 'RowMismatch'

  constructor(cypher: string, detail: string) {
    super(`A query returned rows its schema does not allow.\n${detail}\nQuery: ${cypher.trim()}`)
  }
}
