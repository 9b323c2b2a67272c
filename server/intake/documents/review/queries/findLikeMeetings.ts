import * as z from 'zod'
import { Precision, Status } from '../../../../../graph-schema/terms.ts'
import type { Transaction } from '../../../../database/database.ts'
import { RefRow, refOf } from '../../../../register/register.ts'

const FIND = `
UNWIND $asked AS one
CALL (one) {
  UNWIND one.parties AS id
  MATCH (:Entry {id: id})-[:MERGED_INTO*0..20]->(p:Party) WHERE p.access IN $may
  OPTIONAL MATCH (p)-[post:HELD_POST]->(o:Organisation)
  WHERE o.access IN $may AND (post.from IS NULL OR post.from <= one.to) AND (post.to IS NULL OR post.to >= one.from)
  WITH one, collect(DISTINCT p) + collect(DISTINCT o) AS bodies
  UNWIND bodies AS b
  MATCH (b)-[g:ENGAGED_AT]->(m:Meeting)
  WHERE m.access IN $may AND coalesce(m.from, '0') <= one.to AND coalesce(m.to, '9') >= one.since
  WITH m, [ref IN collect(DISTINCT {name: b.name, government: coalesce(g.side, '') = 'government'})] AS shared
  WHERE any(ref IN shared WHERE NOT ref.government)
  WITH m, shared ORDER BY size(shared) DESC, coalesce(m.from, '9') DESC, m.id LIMIT 20
  RETURN ${refOf('m')} AS meeting, coalesce(m.statuses[-1], m.status, 'mentioned') AS status,
    m {.from, .to, .precision, .asWritten} AS when, shared
}
RETURN one.key AS key, meeting, status, when, shared LIMIT 2000`

const Row = z.object({
  key: z.string(),
  meeting: RefRow,
  status: Status,
  when: z.object({
    from: z.string().nullable(),
    to: z.string().nullable(),
    precision: Precision.nullable(),
    asWritten: z.string().nullable(),
  }),
  shared: z.array(z.object({ name: z.string(), government: z.boolean() })),
})
export type LikeRow = z.infer<typeof Row>

/** What to look for: those who took part, the days it may have been on, and since when one planned may be meant. */
export type LikeAsked = { key: string; parties: string[]; from: string; to: string; since: string }

/** Meetings already recorded with a stakeholder who takes part in one that is proposed, about the same time. */
export const findLikeMeetings = (tx: Transaction, asked: readonly LikeAsked[]): Promise<LikeRow[]> =>
  asked.length === 0 ? Promise.resolve([]) : tx.run(Row, FIND, { asked })
