import { groupBy } from '../../../../../graph-schema/groupBy.ts'
import type { Edit } from '../../../../record/record.ts'
import { ofType, type Proposal } from '../proposals.ts'
import { partyIdOf } from '../referredIds.ts'
import { areasOf, type Mapping } from './Mapping.ts'

/** What the document mentions of each party; what other documents mention stays. */
export function mentionEdits(
  accepted: readonly Proposal[],
  map: Mapping,
  document: string,
): { mentions: Proposal[]; edits: Edit[] } {
  const found = ofType(accepted, 'mention').flatMap(({ proposal, entry }) => {
    const party = map.party(partyIdOf(entry), proposal)
    const { basis, because, citations } = entry
    const harmAreas = areasOf(entry.harmAreas, proposal, map)
    const mention = { document, harmAreas, basis, because, citations }
    return party ? [{ proposal, party, mention }] : []
  })
  const edits = [...groupBy(found, ({ party }) => party.id)].map(
    ([id, some]): Edit => ({
      do: 'patch',
      id,
      type: some[0]?.party.type ?? 'organisation',
      fields: { mentions: some.map(({ mention }) => mention) },
    }),
  )
  return { mentions: found.map(({ proposal }) => proposal), edits }
}
