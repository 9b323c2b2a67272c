import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { pathLinks, stepWithin } from '../pathSteps.ts'

const FIND = `
UNWIND $ids AS id
MATCH (x:Entry {id: id})-[r:${pathLinks}]-(y:Entry)
WHERE x.access IN $may AND y.access IN $may AND ${stepWithin('r', '$ends')}
RETURN DISTINCT x.id AS from, y.id AS to, coalesce(r.via, []) AS via,
  CASE WHEN x:Meeting THEN x.id WHEN y:Meeting THEN y.id END AS meeting,
  CASE WHEN type(r) = 'ENGAGED_AT' THEN coalesce(r.to, '') ELSE '' END AS on
LIMIT $limit`

const Row = z.object({
  from: z.string(),
  to: z.string(),
  via: z.array(z.string()),
  meeting: z.string().nullable(),
  on: z.string(),
})
export type PathLink = z.infer<typeof Row>

/** One step further from each of these entries, over what the filters allow. */
export const findPathLinks = (tx: Transaction, params: { ids: string[]; ends: string[]; limit: number }) =>
  tx.run(Row, FIND, params)
