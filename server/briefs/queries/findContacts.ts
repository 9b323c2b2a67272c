import * as z from 'zod'
import {
  governmentAt,
  knownAsOf,
  postsHeld,
  type ScopeParams,
  withinPeriod,
} from '../../coverage/coverage.ts'
import type { Transaction } from '../../database/database.ts'

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
WITH m, g, ${state} AS state
WHERE state <> 'held' OR ${withinPeriod('g')}
WITH m, state, collect(g) AS ways, max(coalesce(g.to, '')) AS last
WITH m, state, ways, last, CASE WHEN size($whom) = 0 THEN ways[0].government IS NOT NULL ELSE EXISTS {
  MATCH (p:Party)-[h:ENGAGED_AT|WAS_ENGAGED_AT]->(m)
  WHERE p.id IN $whom AND ${governmentAt('h')}
    AND ($title IS NULL OR EXISTS { ${postsHeld} }) } END AS chosen
ORDER BY last DESC, m.id
WITH state, chosen, collect({m: m, ways: ways}) AS found
RETURN state, chosen, size(found) AS total,
  [one IN found[0..$limit] | {meeting: one.m.id, ways: [way IN one.ways | elementId(way)]}] AS first`

export const ContactState = z.enum([
  'held',
  'planned',
  'outcome-not-recorded',
  'mentioned',
  'apologies',
  'other',
])
export type ContactState = z.infer<typeof ContactState>

/** A meeting, and the derived links by which the attendee was at it. */
const FoundContact = z.object({ meeting: z.string(), ways: z.array(z.string()) })
export type FoundContact = z.infer<typeof FoundContact>

const Row = z.object({
  state: ContactState,
  /** Whether those whose engagement is asked for took part. */
  chosen: z.boolean(),
  total: z.number(),
  first: z.array(FoundContact),
})
export type FoundContacts = z.infer<typeof Row>

export type BriefParams = ScopeParams & { about: string | null; limit: number }

/** Contacts of one attendee (a person and the bodies they act for), by what they are, the latest first. */
export const findContacts = (
  tx: Transaction,
  params: BriefParams & { ids: readonly string[] },
): Promise<FoundContacts[]> => tx.run(Row, FIND, params)
