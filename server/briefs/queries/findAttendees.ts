import * as z from 'zod'
import { claimKnown } from '../../coverage/coverage.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'
import { claim } from '../claim.ts'
import { cited } from './cited.ts'

const onTheDay = (r: string) =>
  `(${r}.from IS NULL OR ${r}.from <= $asOf) AND (${r}.to IS NULL OR ${r}.to >= $asOf) AND ${claimKnown(r, 'x')}`

/** How many of its people or posts are named. */
const most = 12

const FIND = `
UNWIND range(0, size($ids) - 1) AS place
MATCH (e:Entry {id: $ids[place]}) WHERE e.access IN $may
OPTIONAL MATCH (e)-[:MERGED_INTO*1..20]->(survivor:Party)
WITH place, coalesce(survivor, e) AS p
WHERE p:Party AND p.access IN $may
RETURN $ids[place] AS asked, ${refOf('p')} AS party, p.serves AS serves,
  {basis: coalesce(p.basis, 'stated'), because: p.because, citations: ${cited('p', 'p')}} AS own,
  COLLECT { MATCH (p)-[r:HELD_POST]->(o:Organisation) WITH p AS x, r, o
            WHERE o.access IN $may AND ${onTheDay('r')}
            WITH x, r, o ORDER BY r.from DESC, o.name LIMIT ${most}
            RETURN {title: r.title, other: ${refOf('o')}, from: r.from, to: r.to,
              basis: coalesce(r.basis, 'stated'), because: r.because, citations: ${cited('r', 'x')}} }
  + COLLECT { MATCH (x:Person)-[r:HELD_POST]->(p) WHERE x.access IN $may AND ${onTheDay('r')}
            WITH x, r ORDER BY r.from DESC, x.name LIMIT ${most}
            RETURN {title: r.title, other: ${refOf('x')}, from: r.from, to: r.to,
              basis: coalesce(r.basis, 'stated'), because: r.because, citations: ${cited('r', 'x')}} } AS posts,
  COLLECT { MATCH (p)-[r:WORKS_ON]->(a:HarmArea) WITH p AS x, r, a WHERE ${claimKnown('r', 'x')}
            WITH x, r, a ORDER BY a.name LIMIT 50
            RETURN {area: ${refOf('a')}, basis: coalesce(r.basis, 'stated'), because: r.because,
              citations: ${cited('r', 'x')}} } AS worksOn
ORDER BY place`

const Row = z.object({
  asked: z.string(),
  party: RefRow,
  serves: z.string().nullable(),
  own: z.object(claim),
  posts: z.array(
    z.object({
      title: z.string(),
      /** The body of a person's post; the person in a body's. */
      other: RefRow,
      from: z.string().nullable(),
      to: z.string().nullable(),
      ...claim,
    }),
  ),
  worksOn: z.array(z.object({ area: RefRow, ...claim })),
})
export type AttendeeRow = z.infer<typeof Row>

/** Who each attendee is: posts on the day, and what the register says they work on. In the order asked. */
export const findAttendees = (
  tx: Transaction,
  params: { ids: readonly string[]; asOf: string; past: boolean },
): Promise<AttendeeRow[]> => tx.run(Row, FIND, params)
