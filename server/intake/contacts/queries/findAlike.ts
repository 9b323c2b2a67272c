import * as z from 'zod'
import { awaited } from '../../../../graph-schema/api/meetingRecord.ts'
import { Status } from '../../../../graph-schema/terms.ts'
import type { Transaction } from '../../../database/database.ts'
import { RefRow, refOf } from '../../../register/register.ts'

const ours = (g: string) => `(${g}:Party)-[:TOOK_PART|ENGAGED_AT]->(m)`

const FIND = `
UNWIND $who AS id
MATCH (:Entry {id: id})-[:MERGED_INTO*0..20]->(p:Party)
WHERE p.access IN $may AND NOT (p)-[:MERGED_INTO]->()
MATCH (p)-[:TOOK_PART|ENGAGED_AT]->(m:Meeting)
WHERE m.access IN $may AND (m.from <= $to AND coalesce(m.to, m.from) >= $from
  OR m.from IS NULL AND m.to IS NULL AND coalesce(m.statuses[-1], m.status) IN $awaited)
WITH m, collect(DISTINCT p) AS found
WHERE size($by) = 0 OR EXISTS { MATCH ${ours('b')} WHERE b.id IN $by }
  OR NOT EXISTS { MATCH (:Party)-[r:ENGAGED_AT]->(m) WHERE r.side = 'government' }
WITH m, found ORDER BY size(found) DESC, m.from, m.id LIMIT 10
RETURN ${refOf('m')} AS meeting, m.from AS from, m.to AS to, coalesce(m.precision, 'unknown') AS precision, m.asWritten AS asWritten,
  coalesce(m.statuses[-1], m.status, 'mentioned') AS status,
  [p IN found | ${refOf('p')}] AS shared,
  COLLECT { MATCH (o:Party)-[r:TOOK_PART]->(m) WHERE o.access IN $may AND r.access IN $may
            WITH DISTINCT o ORDER BY o.name LIMIT 12 RETURN ${refOf('o')} } AS parties`

const Row = z.object({
  meeting: RefRow,
  from: z.string().nullable(),
  to: z.string().nullable(),
  precision: z.enum(['day', 'week', 'month', 'quarter', 'year', 'unknown']),
  asWritten: z.string().nullable(),
  status: Status,
  shared: z.array(RefRow),
  parties: z.array(RefRow),
})

type Asked = { who: readonly string[]; by: readonly string[]; from: string; to: string }

/**
 * Meetings within a period, or to come on a day not said, in which some of these took part, with ours where any of us
 * did, the most alike first.
 */
export const findAlike = (tx: Transaction, asked: Asked) => tx.run(Row, FIND, { ...asked, awaited })
