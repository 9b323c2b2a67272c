import * as z from 'zod'
import { Status } from '../../../graph-schema/terms.ts'
import { claimKnown, governmentAt, knownAsOf, tookPart } from '../../coverage/coverage.ts'
import type { Transaction } from '../../database/database.ts'
import { CitationRow, RefRow, refOf } from '../../register/register.ts'
import { MeetingRow } from '../meetingRow.ts'
import { cited } from './cited.ts'
import type { BriefParams, FoundContact } from './findContacts.ts'

/**
 * A question of its own: beneath the one that finds them, planning it took the database several times as long. A link
 * written anew since it was found is left out; the brief is then read again, for the data has another seq.
 */
const DESCRIBE = `
UNWIND range(0, size($found) - 1) AS place
MATCH (m:Meeting {id: $found[place].meeting})
WHERE m.access IN $may
WITH place, m, COLLECT {
  UNWIND $found[place].ways AS way
  MATCH (o:Party)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m) WHERE elementId(g) = way
  RETURN {g: g, o: o} } AS ways
WHERE size(ways) > 0
WITH place, m, ways, ways[0].g AS g
RETURN $found[place].kind AS kind, {
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
} AS contact
ORDER BY place`

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

const Row = z.object({ kind: z.int(), contact: ContactRow })
/** A contact to be described, and which kind of those found it is of. */
type Asked = FoundContact & { kind: number }

/** All that a line of a brief says of each contact found, with its kind, in the order given. */
export const describeContacts = (
  tx: Transaction,
  params: BriefParams & { ids: readonly string[]; found: readonly Asked[] },
): Promise<z.infer<typeof Row>[]> => tx.run(Row, DESCRIBE, params)
