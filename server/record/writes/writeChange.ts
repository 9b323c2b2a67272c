import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

export type ChangeRow = {
  seq: number
  at: string
  by: string
  why: string
  job: string | null
  undoes: number | null
  created: string[]
  removed: string[]
}

const WRITE = `
MATCH (log:Log {id: 'log'}) SET log.seq = $change.seq
CREATE (c:Change) SET c = $change
WITH c
UNWIND $before AS row
CREATE (c)-[:CHANGED]->(:Before {entry: row.entry, was: row.was})`

/** Keeps the change, and each changed entry as it was before, in the log. */
export const writeChange = (tx: Transaction, change: ChangeRow, before: { entry: string; was: string }[]) =>
  tx.run(z.object({}), WRITE, { change, before })
