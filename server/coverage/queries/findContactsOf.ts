import * as z from 'zod'
import { MeetingKind, Precision, Status } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'
import {
  governmentAt,
  heldOf,
  knownAsOf,
  mentionedOf,
  overdueOf,
  plannedOf,
  tookPart,
  withinPeriod,
} from '../engagedAsOf.ts'
import { postsHeld } from '../postsHeld.ts'
import type { ScopeParams } from '../scopeParams.ts'

const FIND = `
MATCH (o:Organisation {id: $organisation})-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(m:Meeting)
WHERE o.access IN $may AND g.access IN $may AND ${knownAsOf('g')} AND ($about IS NULL OR $about IN g.areas)
WITH o, g, m ORDER BY coalesce(g.to, '') DESC, m.id
WITH o, collect({g: g, m: m}) AS links
RETURN size(links) AS total, COLLECT {
  UNWIND links[0..$limit] AS one WITH one.g AS g, one.m AS m, o
  RETURN {
    meeting: m {.id, .title, .kind, .from, .to, .precision, .asWritten}, status: g.status, attendance: g.attendance,
    part: ${tookPart('g')}, parties: g.parties, few: g.parties <= $group, within: ${withinPeriod('g')},
    held: ${heldOf('g')}, planned: ${plannedOf('g')}, overdue: ${overdueOf('g')}, mentioned: ${mentionedOf('g')},
    through: COLLECT { UNWIND g.via AS via MATCH (x:Person {id: via}) RETURN ${refOf('x')} },
    government: COLLECT {
      MATCH (p:Party)-[h:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
      WHERE ${governmentAt('h')} AND (size($whom) = 0 OR p.id IN $whom) AND ($title IS NULL OR EXISTS { ${postsHeld} })
      WITH p ORDER BY p:Person DESC, p.name LIMIT 12 RETURN ${refOf('p')} },
    because:
      COLLECT { MATCH (m)-[r:ABOUT]->(:HarmArea)-[:PART_OF*0..20]->(:HarmArea {id: $about})
                WHERE r.basis = 'inferred' AND r.because IS NOT NULL RETURN DISTINCT r.because }
      + COLLECT { MATCH (x:Party)-[t:TOOK_PART]->(m) WHERE (x = o OR x.id IN g.via) AND t.basis = 'inferred'
                  AND t.because IS NOT NULL RETURN DISTINCT t.because }
      + COLLECT { MATCH (x:Person)-[r:HELD_POST]->(o) WHERE x.id IN g.via AND r.basis = 'inferred'
                  AND r.because IS NOT NULL RETURN DISTINCT r.because }
  }
} AS contacts`

export const ContactRow = z.object({
  meeting: z.object({
    id: z.string(),
    title: z.string(),
    kind: MeetingKind,
    from: z.string().nullish(),
    to: z.string().nullish(),
    precision: Precision.nullish(),
    asWritten: z.string().nullish(),
  }),
  status: Status,
  attendance: z.string(),
  part: z.boolean(),
  parties: z.number(),
  few: z.boolean(),
  within: z.boolean(),
  held: z.boolean(),
  planned: z.boolean(),
  overdue: z.boolean(),
  mentioned: z.boolean(),
  through: z.array(RefRow),
  government: z.array(RefRow),
  because: z.array(z.string()),
})
export type ContactRow = z.infer<typeof ContactRow>
const Row = z.object({ total: z.number(), contacts: z.array(ContactRow) })

/** The contacts of one organisation about a harm area or anything, as known then, the latest first, with what each counts as. */
export const findContactsOf = async (
  tx: Transaction,
  params: ScopeParams & { organisation: string; about: string | null; limit: number },
) => (await tx.run(Row, FIND, params))[0] ?? { total: 0, contacts: [] }
