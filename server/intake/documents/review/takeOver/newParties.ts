import type { JsonObject } from '../../../../../graph-schema/json.ts'
import type { Edit } from '../../../../record/record.ts'
import type { Proposal } from '../proposals.ts'
import type { Mapping } from './Mapping.ts'

/** The entries of new people and organisations that something accepted refers to, and of those they refer to in turn. */
export function newParties(map: Mapping): { made: Proposal[]; edits: Edit[] } {
  const made: Proposal[] = []
  const edits: Edit[] = []
  for (;;) {
    const next = [...map.used].find(([, proposal]) => !made.includes(proposal))
    if (!next) return { made, edits }
    const [, proposal] = next
    made.push(proposal)
    edits.push(...entryOf(proposal, map))
  }
}

function entryOf(proposal: Proposal, map: Mapping): Edit[] {
  const { type, entry } = proposal.said
  const at = (claims: readonly { organisation: string; proposal?: unknown }[] | undefined): JsonObject[] =>
    (claims ?? []).flatMap(({ organisation, proposal: _, ...claim }) => {
      const meant = map.party(organisation, proposal)
      return meant?.type === 'organisation' ? [{ ...claim, organisation: meant.id }] : []
    })
  if (type === 'person') {
    const { id, proposal: _, posts, ...rest } = entry
    return [{ do: 'patch', id, type, fields: { ...rest, posts: at(posts) } }]
  }
  if (type !== 'organisation') return []
  const { id, proposal: _, memberOf, worksOn, ...rest } = entry
  const areas = (worksOn ?? []).filter(({ harmArea }) => map.area(harmArea, proposal))
  return [{ do: 'patch', id, type, fields: { ...rest, memberOf: at(memberOf), worksOn: areas } }]
}
