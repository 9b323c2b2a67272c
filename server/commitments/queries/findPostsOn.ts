import * as z from 'zod'
import { Side } from '../../../graph-schema/terms.ts'
import { claimKnown } from '../../coverage/coverage.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $asked AS one
MATCH (p:Person {id: one.person})-[post:HELD_POST]->(o:Organisation)
WHERE o.access IN $may AND (post.from IS NULL OR post.from <= one.day) AND (post.to IS NULL OR post.to >= one.day)
  AND ${claimKnown('post', 'p')}
RETURN one.person AS person, one.day AS day, collect(DISTINCT o {.id, .side}) AS bodies`

const Row = z.object({
  person: z.string(),
  day: z.string(),
  bodies: z.array(z.object({ id: z.string(), side: Side.nullish() })),
})
export type PostsRow = z.infer<typeof Row>

/** The bodies at which people held posts on given days, as known by then. */
export const findPostsOn = (
  tx: Transaction,
  params: { asked: readonly { person: string; day: string }[]; asOf: string; past: boolean },
): Promise<PostsRow[]> => (params.asked.length === 0 ? Promise.resolve([]) : tx.run(Row, FIND, params))
