import type { Meaning } from '../meaning.ts'
import type { Proposal } from '../proposals.ts'
import type { Referred } from '../queries/findReferred.ts'

export type PartyType = 'person' | 'organisation'

/** Where each name of a proposal leads, and what was found missing on the way. */
export type Mapping = {
  /** The id to be written, and whether it is a person's; undefined where it is left out or something is amiss. */
  party(id: string, needed: Proposal): { id: string; type: PartyType } | undefined
  area(id: string, needed: Proposal): string | undefined
  /** New parties that something accepted refers to. */
  used: Map<string, Proposal>
  problems: Map<string, { words: string; key?: string }>
}

export function mapping(
  meaning: Meaning,
  found: ReadonlyMap<string, Referred>,
  say: (proposal: Proposal) => string,
): Mapping {
  const used = new Map<string, Proposal>()
  const problems = new Map<string, { words: string; key?: string }>()
  const missing = (id: string, needed: Proposal) => {
    const words = `${say(needed)} refers to “${id}”, which is no longer in the register. Change it, or leave it out.`
    problems.set(`${id} ${needed.key}`, { words, key: needed.key })
    return undefined
  }
  const recorded = (id: string, needed: Proposal) => {
    const ref = found.get(id)?.ref
    return ref?.type === 'person' || ref?.type === 'organisation'
      ? { id, type: ref.type }
      : missing(id, needed)
  }
  return {
    used,
    problems,
    party(id, needed) {
      const meant = meaning.party(id)
      if (meant.is === 'left-out') return undefined
      if (meant.is === 'recorded') return recorded(meant.id, needed)
      const { proposal } = meant
      if (meant.is === 'undecided') {
        const words = `Decide who ${say(proposal)} is: ${say(needed)} needs it.`
        problems.set(proposal.key, { words, key: proposal.key })
        return undefined
      }
      used.set(meant.id, proposal)
      return { id: meant.id, type: proposal.said.type === 'person' ? 'person' : 'organisation' }
    },
    area: (id, needed) => (found.get(id)?.ref.type === 'harmArea' ? id : missing(id, needed)),
  }
}

/** Several names, each once, without those left out. */
export const partiesOf = (
  ids: readonly string[] | undefined,
  needed: Proposal,
  { party }: Mapping,
): string[] => [...new Set((ids ?? []).flatMap((id) => party(id, needed)?.id ?? []))]
export const areasOf = (ids: readonly string[] | undefined, needed: Proposal, { area }: Mapping): string[] =>
  (ids ?? []).flatMap((id) => area(id, needed) ?? [])
