import type { Said } from '../../../../graph-schema/api/intake.ts'

type Taking = { person: string } | { organisation: string }
export const partyIdOf = (taking: Taking): string =>
  'person' in taking ? taking.person : taking.organisation

/** The people and organisations a proposal refers to. */
export function partyIds({ type, entry }: Said): string[] {
  switch (type) {
    case 'document':
      return [...(entry.from ?? []), ...(entry.to ?? [])]
    case 'meeting':
      return [
        ...(entry.forum ? [entry.forum] : []),
        ...(entry.parties ?? []).flatMap((taking) => [partyIdOf(taking), ...behalf(taking.onBehalfOf)]),
      ]
    case 'point':
      return entry.by ?? []
    case 'commitment':
      return [...(entry.by ?? []), ...(entry.to ?? [])]
    case 'mention':
      return [partyIdOf(entry)]
    case 'person':
      return (entry.posts ?? []).map(({ organisation }) => organisation)
    case 'organisation':
      return (entry.memberOf ?? []).map(({ organisation }) => organisation)
    case 'evidence':
      return entry.body ? [entry.body] : []
    case 'quarantined':
      return []
  }
}

const behalf = (id: string | undefined) => (id && id !== 'self' ? [id] : [])

/** The harm areas a proposal refers to. */
export function harmAreaIds({ type, entry }: Said): string[] {
  switch (type) {
    case 'meeting':
      return (entry.harmAreas ?? []).map(({ id }) => id)
    case 'point':
    case 'mention':
      return entry.harmAreas ?? []
    case 'organisation':
      return (entry.worksOn ?? []).map(({ harmArea }) => harmArea)
    default:
      return []
  }
}
