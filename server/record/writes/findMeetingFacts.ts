import * as z from 'zod'
import { Attendance, Basis, MeetingKind, Role, Side, Status } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'

/** The dates of the documents of a claim's own citations, '' for a register; null where it cites nothing itself. */
const cited = (claim: string) => `CASE WHEN ${claim}.citations IS NULL THEN null ELSE COLLECT {
  UNWIND ${claim}.citations AS citation MATCH (:Citation {id: citation})-[:IN]->(d:Document)
  RETURN DISTINCT CASE d.kind WHEN 'register' THEN '' ELSE d.date END } END`

/** The same of an entry itself, `of` being the id it was written with where it has been merged into this one. */
const own = (entry: string) => `COLLECT {
  MATCH (${entry})-[c:CITES {own: true}]->(:Citation)-[:IN]->(d:Document)
  RETURN DISTINCT {of: coalesce(c.fromOf, ${entry}.id), date: CASE d.kind WHEN 'register' THEN '' ELSE d.date END} }`

const FIND = `
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN m.id AS id, m.kind AS kind, m.from AS from, m.to AS to, m.basis AS basis, m.status AS status,
  m.statuses AS statuses, m.statusesKnown AS statusesKnown, m.statusesBasis AS statusesBasis,
  COLLECT { MATCH (m)-[:CITES]->(:Citation)-[:IN]->(d:Document) WHERE d.kind <> 'register'
            RETURN d.date ORDER BY d.date LIMIT 1 }[0] AS documented,
  ${own('m')} AS own,
  COLLECT { MATCH (m)-[r:ABOUT]->(h:HarmArea)
            RETURN {of: coalesce(r.fromOf, m.id), basis: r.basis, cited: ${cited('r')},
                    areas: COLLECT { MATCH (h)-[:PART_OF*0..20]->(a:HarmArea) RETURN DISTINCT a.id }} } AS about,
  COLLECT { MATCH (p:Party)-[t:TOOK_PART]->(m)
            OPTIONAL MATCH (:Entry {id: t.onBehalfOf})-[:MERGED_INTO*0..20]->(b:Organisation)
            RETURN {id: p.id, side: p.side, person: p:Person, as: t.as, attendance: t.attendance, basis: t.basis,
                    of: coalesce(t.toOf, m.id), cited: ${cited('t')},
                    self: coalesce(t.onBehalfOf = 'self', false), behalf: b {.id, .side}, own: ${own('p')},
                    posts: COLLECT { MATCH (p)-[h:HELD_POST]->(o:Organisation)
                                     RETURN {id: o.id, side: o.side, from: h.from, to: h.to, basis: h.basis,
                                             of: coalesce(h.fromOf, p.id), cited: ${cited('h')}} }}
          } AS parties`

/** What a claim rests on: the dates of what it cites itself, or else those of the entry `of` which it is part. */
const claim = { basis: Basis.nullish(), of: z.string(), cited: z.array(z.string()).nullish() }
const Own = z.array(z.object({ of: z.string(), date: z.string() }))

const Body = z.object({ id: z.string(), side: Side.nullish() })
const Post = Body.extend({ ...claim, from: z.string().nullish(), to: z.string().nullish() })
const Party = Body.extend({
  ...claim,
  person: z.boolean(),
  as: Role.nullish(),
  attendance: Attendance.nullish(),
  self: z.boolean(),
  behalf: Body.nullish(),
  own: Own,
  posts: z.array(Post),
})
const Row = z.object({
  id: z.string(),
  kind: MeetingKind,
  from: z.string().nullable(),
  to: z.string().nullable(),
  basis: Basis.nullish(),
  status: Status.nullish(),
  statuses: z.array(Status).nullish(),
  statusesKnown: z.array(z.string()).nullish(),
  statusesBasis: z.array(z.string()).nullish(),
  documented: z.string().nullable(),
  own: Own,
  about: z.array(z.object({ ...claim, areas: z.array(z.string()) })),
  parties: z.array(Party),
})
export type MeetingFacts = z.infer<typeof Row>

/** All that the derived links of these meetings are made from, with when each claim became known. */
export const findMeetingFacts = (tx: Transaction, ids: string[]): Promise<MeetingFacts[]> =>
  tx.run(Row, FIND, { ids })
