import { ofType, type Proposal } from './proposals.ts'
import { spansOf } from './spansOf.ts'

/**
 * How many people with lived experience were at each meeting: each told of where the text last spoke of a meeting,
 * however often they are named.
 */
export function livedExperience(proposals: readonly Proposal[]): Map<string, number> {
  const meetings = ofType(proposals, 'meeting')
    .filter(({ proposal }) => proposal.state === 'accepted' && !proposal.mergedInto)
    .map(({ proposal }) => ({ key: proposal.key, start: spansOf(proposal.said)[0]?.start ?? 0 }))
    .toSorted((a, b) => a.start - b.start)
  const names = new Map<string, Set<string>>()
  for (const { proposal, entry } of ofType(proposals, 'quarantined')) {
    if (proposal.state !== 'accepted' || proposal.quarantine !== 'lived-experience') continue
    const at = meetings.findLast(({ start }) => start <= entry.end) ?? meetings[0]
    if (at) names.set(at.key, (names.get(at.key) ?? new Set()).add(entry.quote))
  }
  return new Map([...names].map(([key, each]) => [key, each.size]))
}
