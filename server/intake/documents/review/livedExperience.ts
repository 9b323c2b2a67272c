import { ofType, type Proposal } from './proposals.ts'
import { spansOf } from './spansOf.ts'

/** How many people with lived experience were at each meeting: each told of where the text last spoke of a meeting. */
export function livedExperience(proposals: readonly Proposal[]): Map<string, number> {
  const meetings = ofType(proposals, 'meeting')
    .filter(({ proposal }) => proposal.state === 'accepted' && !proposal.mergedInto)
    .map(({ proposal }) => ({ key: proposal.key, start: spansOf(proposal.said)[0]?.start ?? 0 }))
    .toSorted((a, b) => a.start - b.start)
  const counts = new Map<string, number>()
  for (const { proposal, entry } of ofType(proposals, 'quarantined')) {
    if (proposal.state !== 'accepted' || proposal.quarantine !== 'lived-experience') continue
    const at = meetings.findLast(({ start }) => start <= entry.end) ?? meetings[0]
    if (at) counts.set(at.key, (counts.get(at.key) ?? 0) + 1)
  }
  return counts
}
