import type { SaidOf } from '../../../../../graph-schema/api/intake.ts'
import type { JsonObject } from '../../../../../graph-schema/json.ts'
import type { Proposal } from '../proposals.ts'
import { partyIdOf } from '../referredIds.ts'
import type { Mapping } from './Mapping.ts'

type Meeting = SaidOf<'meeting'>
export type Around = { mapping: Mapping; documentDate: string; proposedDate: string; livedExperience: number }

/** What a new meeting's entry holds, its parties as they were decided. */
export function meetingFields(proposal: Proposal, entry: Meeting, around: Around): JsonObject {
  const { id, proposal: _, parties, harmAreas, forum, summary, ...rest } = entry
  const { mapping, livedExperience } = around
  const session = forum ? mapping.party(forum, proposal)?.id : undefined
  return {
    ...rest,
    ...(session ? { forum: session } : {}),
    statuses: statusesOf(entry, around),
    parties: takingsOf(proposal, entry, mapping),
    harmAreas: harmAreasOf(proposal, entry, mapping),
    ...summaryOf(summary, livedExperience),
  }
}

/** People with lived experience are said to have taken part; who they are is not. */
export function summaryOf(summary: string | undefined, count: number): JsonObject {
  const lived = count > 0 ? `People with lived experience took part (${count}).` : ''
  const words = [summary, lived].filter(Boolean).join(' ')
  return words ? { summary: words } : {}
}

/** The history a document tells: known since its date, as that was confirmed. */
export function statusesOf(
  { status = 'mentioned', statuses, citations = [], basis = 'stated', because }: Meeting,
  { documentDate, proposedDate }: Around,
): JsonObject[] {
  if (!statuses?.length)
    return [{ status, known: documentDate, basis, citations, ...(because ? { because } : {}) }]
  return statuses.map(({ proposal, known, ...one }) => ({
    ...one,
    known: known === proposedDate ? documentDate : known,
    citations: one.citations?.length ? one.citations : citations,
  }))
}

/** Each party once; one that was left out is not there, and nobody acts for a body that is not. */
export function takingsOf(proposal: Proposal, { parties = [] }: Meeting, mapping: Mapping): JsonObject[] {
  const taken = new Map<string, JsonObject>()
  for (const taking of parties) {
    const meant = mapping.party(partyIdOf(taking), proposal)
    if (!meant || taken.has(meant.id)) continue
    const { as, attendance, onBehalfOf, basis, because, citations } = taking
    const behalf = onBehalfOf && onBehalfOf !== 'self' ? mapping.party(onBehalfOf, proposal)?.id : onBehalfOf
    taken.set(meant.id, {
      [meant.type]: meant.id,
      as,
      attendance,
      basis,
      because,
      citations,
      ...(behalf ? { onBehalfOf: behalf } : {}),
    })
  }
  return [...taken.values()]
}

export const harmAreasOf = (
  proposal: Proposal,
  { harmAreas = [] }: Meeting,
  { area }: Mapping,
): JsonObject[] => harmAreas.flatMap(({ proposal: _, ...about }) => (area(about.id, proposal) ? [about] : []))
