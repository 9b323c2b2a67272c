import * as z from 'zod'
import { Precision, Status } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../entryRef.ts'

const FIND = `
UNWIND $ids AS id
MATCH (m:Meeting {id: id}) WHERE m.access IN $may
RETURN ${refOf('m')} AS meeting, coalesce(m.statuses[-1], m.status, 'mentioned') AS status,
  {from: m.from, to: m.to, precision: coalesce(m.precision, 'unknown')} AS when,
  COUNT { (:Party)-[:TOOK_PART]->(m) } AS parties,
  COLLECT { MATCH (m)-[c:CITES]->(:Citation)-[:IN]->(d:Document) WHERE c.own AND d.access IN $may
    WITH DISTINCT d ORDER BY d.date, d.id LIMIT 3 RETURN d.title } AS documents`

const Row = z.object({
  meeting: RefRow,
  status: Status,
  when: z.object({ from: z.string().nullable(), to: z.string().nullable(), precision: Precision }),
  parties: z.number(),
  documents: z.array(z.string()),
})

/** Meetings as a list shows them: when, what became of them, how many took part, and which documents say so. */
export const findMeetingRows = (tx: Transaction, ids: string[]) => tx.run(Row, FIND, { ids })
