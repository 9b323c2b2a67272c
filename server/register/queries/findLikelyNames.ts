import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../entryRef.ts'

const FIND = `
UNWIND range(0, size($sought) - 1) AS at
CALL db.index.fulltext.queryNodes('names', $sought[at], {limit: $limit}) YIELD node AS e, score
WHERE e:Party AND e.access IN $may AND NOT coalesce(e.redacted, false)
RETURN at, score, ${refOf('e')} AS ref,
  COLLECT { MATCH (e)<-[:MERGED_INTO*0..20]-(named) RETURN [named.name] + coalesce(named.aliases, []) } AS names,
  COLLECT { MATCH (e)-[held:HELD_POST]->(o:Organisation) WHERE held.access IN $may AND o.access IN $may
            RETURN {title: held.title, organisation: ${refOf('o')}, from: held.from, to: held.to}
            ORDER BY held.from DESC LIMIT 50 } AS posts,
  COLLECT { MATCH (e)-[s:SUCCEEDED]->() WHERE s.access IN $may AND s.on IS NOT NULL RETURN s.on LIMIT 20 } AS began,
  COLLECT { MATCH (e)<-[s:SUCCEEDED]-() WHERE s.access IN $may AND s.on IS NOT NULL
            AND NOT coalesce(s.how, '') CONTAINS 'Transfer' RETURN s.on LIMIT 20 } AS ended`

const Post = z.object({
  title: z.string(),
  organisation: RefRow,
  from: z.string().nullable(),
  to: z.string().nullable(),
})

const Row = z.object({
  at: z.number(),
  score: z.number(),
  ref: RefRow,
  names: z.array(z.array(z.string())),
  posts: z.array(Post),
  began: z.array(z.string()),
  ended: z.array(z.string()),
})
export type Likely = z.infer<typeof Row>

/** For each of several Lucene queries, the people and organisations whose names are most like it; never redacted ones. */
export const findLikelyNames = (tx: Transaction, sought: string[], limit: number) =>
  tx.run(Row, FIND, { sought, limit })
