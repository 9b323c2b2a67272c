import * as z from 'zod'
import { Status } from '../../../graph-schema/terms.ts'
import {
  claimKnown,
  governmentAt,
  knownAsOf,
  postsHeld,
  type ScopeParams,
  tookPart,
  withinPeriod,
} from '../../coverage/coverage.ts'
import type { Transaction } from '../../database/database.ts'
import { CitationRow, RefRow, refOf } from '../../register/register.ts'
import { MeetingRow } from '../meetingRow.ts'
import { cited } from './cited.ts'

/** What a contact is to a brief: of any kind, so that nothing is left out because it cannot count as met. */
const state = `CASE
  WHEN g.attendance = 'apologies' THEN 'apologies'
  WHEN g.status = 'held' AND coalesce(g.from, '') <= $asOf THEN 'held'
  WHEN g.status IN ['planned', 'requested'] AND (g.undated IS NOT NULL OR coalesce(g.to, $asOf) >= $asOf) THEN 'planned'
  WHEN g.status IN ['planned', 'requested'] THEN 'outcome-not-recorded'
  WHEN g.status = 'mentioned' THEN 'mentioned'
  ELSE 'other' END`

const FIND = `
MATCH (o:Party)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
WHERE o.id IN $ids AND o.access IN $may AND g.access IN $may AND m.access IN $may AND ${knownAsOf('g')}
  AND ($about IS NULL OR $about IN g.areas)
WITH m, g, o, ${state} AS state
WHERE state <> 'held' OR ${withinPeriod('g')}
WITH m, state, collect({g: g, o: o}) AS ways, max(coalesce(g.to, '')) AS last
WITH m, state, ways, last, CASE WHEN size($whom) = 0 THEN ways[0].g.government IS NOT NULL ELSE EXISTS {
  MATCH (p:Party)-[h:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
  WHERE p.id IN $whom AND ${governmentAt('h')}
    AND ($title IS NULL OR EXISTS { ${postsHeld} }) } END AS chosen
ORDER BY last DESC, m.id
WITH state, chosen, collect({m: m, ways: ways}) AS found
RETURN state, chosen, size(found) AS total, COLLECT {
  UNWIND found[0..$limit] AS one
  WITH one.m AS m, one.ways AS ways, one.ways[0].g AS g, one.ways[0].o AS o
  RETURN {
    meeting: m {.id, .title, .kind, .from, .to, .precision, .asWritten, .summary}, status: g.status,
    because: CASE m.basis WHEN 'inferred' THEN [m.because] ELSE [] END
      + COLLECT { UNWIND ways AS way WITH way WHERE all(other IN ways WHERE other.g.inferred)
                  MATCH (x:Party)-[t:TOOK_PART]->(m) WHERE (x = way.o OR x.id IN way.g.via) AND t.basis = 'inferred'
                  AND t.because IS NOT NULL RETURN DISTINCT t.because }
      + COLLECT { UNWIND ways AS way WITH way WHERE all(other IN ways WHERE other.g.inferred)
                  MATCH (x:Person)-[r:HELD_POST]->(b:Organisation) WHERE b = way.o AND x.id IN way.g.via AND r.basis = 'inferred'
                  AND r.because IS NOT NULL RETURN DISTINCT r.because },
    inferred: all(way IN ways WHERE way.g.inferred),
    attendance: g.attendance,
    through: COLLECT { UNWIND ways AS way UNWIND way.g.via AS via MATCH (x:Person {id: via}) WHERE NOT x.id IN $ids
                       RETURN DISTINCT ${refOf('x')} },
    government: COLLECT {
      MATCH (p:Party)-[h:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
      WHERE ${governmentAt('h')}
        AND (p:Person OR size(h.via) = 0) AND NOT p.id IN $ids
      WITH p, h, m ORDER BY p:Person DESC, p.name LIMIT 12
      RETURN {party: ${refOf('p')},
        because: COLLECT { MATCH (p)-[t:TOOK_PART]->(m) WHERE t.basis = 'inferred' RETURN t.because LIMIT 1 }[0],
        posts: COLLECT {
          MATCH (p)-[r:HELD_POST]->(b:Organisation {side: 'government'})
          WHERE (r.from IS NULL OR h.to IS NULL OR r.from <= h.to) AND (r.to IS NULL OR h.from IS NULL OR r.to >= h.from)
            AND r.title <> 'Post not stated' AND ${claimKnown('r', 'p')}
          WITH p, r, b ORDER BY r.from DESC LIMIT 3
          RETURN {title: r.title, id: b.id, body: b.name, citations: ${cited('r', 'p')}} }} },
    bodies: COLLECT {
      MATCH (p:Organisation)-[h:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
      WHERE ${governmentAt('h')}
      RETURN DISTINCT p.id LIMIT 50 },
    others: COLLECT {
      MATCH (p:Party)-[h:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
      WHERE h.side <> 'government' AND h.access IN $may AND ${knownAsOf('h')} AND ${tookPart('h')}
        AND NOT p.id IN $ids AND NOT p.id IN g.via
        AND CASE WHEN p:Organisation THEN p.side <> 'parliament' OR size(h.via) = 0 ELSE NOT EXISTS {
          MATCH (body:Organisation)-[through:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
          WHERE p.id IN through.via AND body.side <> 'parliament' AND ${knownAsOf('through')} } END
      WITH p ORDER BY p.name, p.id LIMIT 50 RETURN ${refOf('p')} },
    areas: COLLECT { MATCH (m)-[r:ABOUT]->(a:HarmArea) WITH m, r, a ORDER BY a.name LIMIT 12
      RETURN {area: ${refOf('a')}, because: CASE r.basis WHEN 'inferred' THEN r.because END} },
    statuses: [at IN range(0, size(coalesce(m.statuses, [])) - 1) WHERE m.statusesKnown[at] <= $asOf |
      {status: m.statuses[at], known: m.statusesKnown[at]}],
    citations: ${cited('m', 'm')}
  }
} AS contacts`

export const ContactRow = z.object({
  meeting: MeetingRow.extend({ summary: z.string().nullish() }),
  status: Status,
  inferred: z.boolean(),
  because: z.array(z.string()),
  attendance: z.string().nullable(),
  through: z.array(RefRow),
  government: z.array(
    z.object({
      party: RefRow,
      because: z.string().nullable(),
      posts: z.array(
        z.object({ title: z.string(), id: z.string(), body: z.string(), citations: z.array(CitationRow) }),
      ),
    }),
  ),
  bodies: z.array(z.string()),
  others: z.array(RefRow),
  areas: z.array(z.object({ area: RefRow, because: z.string().nullable() })),
  statuses: z.array(z.object({ status: Status, known: z.string() })),
  citations: z.array(CitationRow),
})
export type ContactRow = z.infer<typeof ContactRow>

export const ContactState = z.enum([
  'held',
  'planned',
  'outcome-not-recorded',
  'mentioned',
  'apologies',
  'other',
])
export type ContactState = z.infer<typeof ContactState>

const Row = z.object({
  state: ContactState,
  /** Whether those whose engagement is asked for took part. */
  chosen: z.boolean(),
  total: z.number(),
  contacts: z.array(ContactRow),
})
export type ContactsRow = z.infer<typeof Row>

export type BriefParams = ScopeParams & { about: string | null; limit: number }

/** Contacts of one attendee (a person and the bodies they act for), by what they are, the latest first. */
export const findContacts = (
  tx: Transaction,
  params: BriefParams & { ids: readonly string[] },
): Promise<ContactsRow[]> => tx.run(Row, FIND, params)
