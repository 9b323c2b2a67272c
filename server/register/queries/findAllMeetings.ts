import * as z from 'zod'
import { Precision, Status } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../entryRef.ts'

const FIND = `
MATCH (m:Meeting) WHERE m.access IN $may AND NOT m:Merged
  AND coalesce(m.from, m.to) IS NOT NULL AND m.precision IN ['day', 'week', 'month']
WITH m ORDER BY coalesce(m.from, m.to) DESC, m.id
WITH collect(m) AS found
WITH size(found) AS total, found[0..$limit] AS some
RETURN total, COLLECT {
  UNWIND some AS m
  RETURN {meeting: ${refOf('m')}, status: coalesce(m.statuses[-1], m.status, 'mentioned'),
    from: coalesce(m.from, m.to), to: coalesce(m.to, m.from), precision: m.precision,
    others: COLLECT { MATCH (p:Party)-[g:ENGAGED_AT]->(m) WHERE p.access IN $may AND coalesce(g.side, '') <> 'government'
      RETURN {id: p.id, name: p.name} ORDER BY p.id LIMIT 200 },
    ours: COLLECT { MATCH (p:Party)-[g:ENGAGED_AT]->(m) WHERE p.access IN $may AND g.side = 'government'
      RETURN {id: p.id, person: p:Person} LIMIT 200 },
    documents: COLLECT { MATCH (m)-[c:CITES]->(:Citation)-[:IN]->(d:Document) WHERE c.own AND d.access IN $may
      RETURN DISTINCT d.id LIMIT 50 }}
} AS meetings`

const Row = z.object({
  total: z.number(),
  meetings: z.array(
    z.object({
      meeting: RefRow,
      status: Status,
      from: z.string(),
      to: z.string(),
      precision: Precision,
      others: z.array(z.object({ id: z.string(), name: z.string() })),
      ours: z.array(z.object({ id: z.string(), person: z.boolean() })),
      documents: z.array(z.string()),
    }),
  ),
})
export type MeetingRow = z.infer<typeof Row>['meetings'][number]

/** Meetings whose date is known to a month or better, the latest first, each with who took part and what says so. */
export const findAllMeetings = async (tx: Transaction, limit: number) =>
  (await tx.run(Row, FIND, { limit }))[0] ?? { total: 0, meetings: [] }
