import * as z from 'zod'
import { Attendance, Basis, Role, Side } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'
import { MeetingBrief, meetingBrief } from '../meetingBrief.ts'
import { type Among, meetingsAmong } from '../meetingsAmong.ts'

const FIND = `${meetingsAmong}
WITH m, links, began ORDER BY began DESC, m.id LIMIT $limit
RETURN ${meetingBrief('m')} AS meeting, m.basis AS basis,
  [g IN links | {id: startNode(g).id, as: g.as, attendance: g.attendance, through: g.via, side: g.side, inferred: g.inferred}] AS parties,
  COUNT { (m)<-[:TOOK_PART]-() } AS partyCount,
  COLLECT { MATCH (m)-[:ABOUT]->(h:HarmArea) RETURN h.id ORDER BY h.id } AS harmAreas,
  COLLECT { MATCH (m)-[:CITES {own: true}]->(c:Citation)-[:IN]->(d:Document) WHERE d.access IN $may
            RETURN {document: d.id, locator: c.locator, title: d.title, date: d.date} ORDER BY d.date, c.id LIMIT 3 } AS citations
ORDER BY began DESC, m.id`

const Row = z.object({
  meeting: MeetingBrief,
  basis: Basis.nullish(),
  parties: z.array(
    z.object({
      id: z.string(),
      as: Role.nullish(),
      attendance: Attendance.nullish(),
      through: z.array(z.string()),
      side: Side.nullish(),
      inferred: z.boolean(),
    }),
  ),
  partyCount: z.number(),
  harmAreas: z.array(z.string()),
  citations: z.array(
    z.object({ document: z.string(), locator: z.string(), title: z.string(), date: z.string() }),
  ),
})
export type MeetingRow = z.infer<typeof Row>

/** The meetings among those shown, most recent first, each with the shown parties that took part. */
export const findGraphMeetings = (
  tx: Transaction,
  params: Among & { limit: number },
): Promise<MeetingRow[]> => tx.run(Row, FIND, params)
