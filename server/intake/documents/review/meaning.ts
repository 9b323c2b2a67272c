import type { Proposal } from './proposals.ts'

/** What an id in a proposal stands for, after what has been decided: an entry of the graph, or one to be made. */
export type Meant =
  | { is: 'recorded'; id: string }
  | { is: 'new'; id: string; proposal: Proposal }
  | { is: 'undecided'; proposal: Proposal }
  | { is: 'left-out' }

export type Meaning = { party(id: string): Meant; meeting(id: string): Meant }

/** As many steps as a chain of merges may have. */
const mostSteps = 20

export function meaningOf(proposals: readonly Proposal[]): Meaning {
  const parties = new Map<string, Proposal>()
  const meetings = new Map<string, Proposal>()
  for (const proposal of proposals) {
    const { said } = proposal
    if (said.type === 'organisation' || said.type === 'person') parties.set(said.entry.id, proposal)
    if (said.type === 'meeting') meetings.set(said.entry.id, proposal)
  }
  return { party: (id) => meantBy(id, parties), meeting: (id) => meantBy(id, meetings) }
}

function meantBy(id: string, known: ReadonlyMap<string, Proposal>, steps = 0): Meant {
  const proposal = known.get(id)
  if (!proposal) return { is: 'recorded', id }
  const into = proposal.mergedInto?.slice(proposal.mergedInto.indexOf('/') + 1)
  if (into && into !== id && steps < mostSteps) return meantBy(into, known, steps + 1)
  if (proposal.state === 'rejected') return { is: 'left-out' }
  if (proposal.state === 'open') return { is: 'undecided', proposal }
  if (!proposal.is) return { is: 'new', id, proposal }
  return proposal.is !== id && steps < mostSteps
    ? meantBy(proposal.is, known, steps + 1)
    : { is: 'recorded', id: proposal.is }
}
