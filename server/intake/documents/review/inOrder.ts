import { meaningOf } from './meaning.ts'
import type { Proposal } from './proposals.ts'
import { partyIds } from './referredIds.ts'
import { spansOf } from './spansOf.ts'

export type Placed = { proposal: Proposal; group: string; start: number }

const ranks = {
  organisation: 0,
  person: 0,
  document: 0,
  meeting: 1,
  point: 2,
  commitment: 2,
  mention: 3,
  evidence: 0,
  quarantined: 4,
} as const

/**
 * Proposals as the text goes: each meeting with the names that have to be decided for it before, and what was said and
 * undertaken there after it.
 */
export function inOrder(proposals: readonly Proposal[]): Placed[] {
  const startOf = (proposal: Proposal) => spansOf(proposal.said)[0]?.start ?? Number.MAX_SAFE_INTEGER
  const groups = groupsOf(proposals, startOf)
  const starts = new Map(proposals.map((proposal) => [proposal.key, startOf(proposal)]))
  // Meetings told of in one sentence keep the order in which they were proposed.
  const places = new Map(proposals.map(({ key }, at) => [key, at]))
  return proposals
    .map((proposal) => ({
      proposal,
      group: groups.get(proposal.key) ?? proposal.key,
      start: startOf(proposal),
    }))
    .toSorted(
      (a, b) =>
        (starts.get(a.group) ?? a.start) - (starts.get(b.group) ?? b.start) ||
        (places.get(a.group) ?? 0) - (places.get(b.group) ?? 0) ||
        ranks[a.proposal.said.type] - ranks[b.proposal.said.type] ||
        a.start - b.start ||
        (places.get(a.proposal.key) ?? 0) - (places.get(b.proposal.key) ?? 0),
    )
}

/** The meeting each proposal is read with: what was said there, and the names first needed there. */
function groupsOf(
  proposals: readonly Proposal[],
  startOf: (proposal: Proposal) => number,
): Map<string, string> {
  const groups = new Map<string, string>()
  const { meeting } = meaningOf(proposals.map((one) => ({ ...one, state: 'accepted' as const })))
  const keys = new Map(
    proposals.map((one) => [one.said.type === 'meeting' ? one.said.entry.id : one.key, one.key]),
  )
  const needed = new Map<string, string>()
  for (const one of proposals.toSorted((a, b) => startOf(a) - startOf(b))) {
    const { said } = one
    const at = said.type === 'point' || said.type === 'commitment' ? said.entry.meeting : undefined
    const meant = at ? meeting(at) : undefined
    const group = meant?.is === 'new' ? meant.proposal.key : (at && keys.get(at)) || one.key
    groups.set(one.key, group)
    for (const id of partyIds(said)) if (!needed.has(id)) needed.set(id, group)
  }
  for (const { key, said } of proposals)
    if (said.type === 'organisation' || said.type === 'person')
      groups.set(key, needed.get(said.entry.id) ?? key)
  return groups
}
