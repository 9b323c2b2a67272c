import * as z from 'zod'
import type { When } from '../../../graph-schema/record.ts'
import { Precision } from '../../../graph-schema/terms.ts'

/** What a Cypher query returns of a meeting `m` and its derived link `g`: without a date of its own it has none. */
export const meetingDated = `m.id AS id, m.title AS title, coalesce(m.precision, 'unknown') AS precision,
  m.asWritten AS asWritten, CASE WHEN g.undated IS NULL THEN g.from END AS from, CASE WHEN g.undated IS NULL THEN g.to END AS to`

export const DatedRow = z.object({
  id: z.string(),
  title: z.string(),
  precision: Precision,
  asWritten: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
})

export const whenOf = ({ from, to, precision, asWritten }: z.infer<typeof DatedRow>): When => ({
  from,
  to,
  precision,
  asWritten,
})
