import * as z from 'zod'
import { Attendance, Basis, Role, Side, Status } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN m.id AS id, m.from AS from, m.to AS to, coalesce(m.statuses[-1], m.status) AS status,
  COLLECT { MATCH (m)-[:CITES]->(:Citation)-[:IN]->(d:Document) WHERE d.kind <> 'register'
            RETURN d.date ORDER BY d.date LIMIT 1 }[0] AS documented,
  COLLECT { MATCH (m)-[:ABOUT]->(:HarmArea)-[:PART_OF*0..20]->(a:HarmArea)
            WITH DISTINCT a.id AS area ORDER BY area RETURN area } AS areas,
  COLLECT { MATCH (p:Party)-[t:TOOK_PART]->(m)
            OPTIONAL MATCH (:Entry {id: t.onBehalfOf})-[:MERGED_INTO*0..20]->(b:Organisation)
            RETURN {id: p.id, side: p.side, person: p:Person, as: t.as, attendance: t.attendance, basis: t.basis,
                    self: coalesce(t.onBehalfOf = 'self', false), behalf: b {.id, .side},
                    posts: COLLECT { MATCH (p)-[h:HELD_POST]->(o:Organisation)
                                     RETURN {id: o.id, side: o.side, from: h.from, to: h.to, basis: h.basis} }}
          } AS parties`

const Body = z.object({ id: z.string(), side: Side.nullish() })
const Post = Body.extend({ from: z.string().nullish(), to: z.string().nullish(), basis: Basis.nullish() })
const Party = Body.extend({
  person: z.boolean(),
  as: Role.nullish(),
  attendance: Attendance.nullish(),
  basis: Basis.nullish(),
  self: z.boolean(),
  behalf: Body.nullish(),
  posts: z.array(Post),
})
const Row = z.object({
  id: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  status: Status,
  documented: z.string().nullable(),
  areas: z.array(z.string()),
  parties: z.array(Party),
})
export type MeetingFacts = z.infer<typeof Row>

/** All that the derived links of these meetings are made from. */
export const findMeetingFacts = (tx: Transaction, ids: string[]): Promise<MeetingFacts[]> =>
  tx.run(Row, FIND, { ids })
