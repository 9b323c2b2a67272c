import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
MATCH (c:Change)
WHERE ($seq IS NULL OR c.seq = $seq) AND ($job IS NULL OR c.job = $job) AND c.seq > $since
RETURN c.seq AS seq, c.at AS at, c.by AS by, c.why AS why, c.job AS job, c.undoes AS undoes, c.created AS created, c.removed AS removed,
  COLLECT { MATCH (c)-[:CHANGED]->(b:Before) RETURN b {.entry, .was} } AS before
ORDER BY c.seq DESC LIMIT $limit`

export const LoggedChange = z.object({
  seq: z.number(),
  at: z.string(),
  by: z.string(),
  why: z.string(),
  job: z.string().nullable(),
  undoes: z.number().nullable(),
  created: z.array(z.string()),
  removed: z.array(z.string()),
  before: z.array(z.object({ entry: z.string(), was: z.string() })),
})
export type LoggedChange = z.infer<typeof LoggedChange>

type Which = { seq?: number; job?: string; since?: number; limit?: number }

/** Changes of the log with what they changed, latest first: one by seq, all of a job, or all since a seq. */
export const findChanges = (tx: Transaction, { seq, job, since = 0, limit = 1_000 }: Which) =>
  tx.run(LoggedChange, FIND, { seq: seq ?? null, job: job ?? null, since, limit })
