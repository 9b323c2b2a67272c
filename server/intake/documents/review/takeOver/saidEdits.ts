import type { Edit } from '../../../../record/record.ts'
import { ofType, type Proposal } from '../proposals.ts'
import { areasOf, type Mapping, partiesOf } from './Mapping.ts'

type MeetingId = (id: string | undefined) => string | undefined
type Saying = { points: Proposal[]; commitments: Proposal[]; orphans: Proposal[]; edits: Edit[] }

/** What was said and undertaken, each at its meeting; at one that stays out it stays out too. */
export function saidEdits(accepted: readonly Proposal[], map: Mapping, meetingId: MeetingId): Saying {
  const all: Saying = { points: [], commitments: [], orphans: [], edits: [] }
  for (const { proposal, entry } of ofType(accepted, 'point')) {
    const { id, proposal: _, meeting: at, ...rest } = entry
    const meeting = meetingId(at)
    if (!meeting) {
      all.orphans.push(proposal)
      continue
    }
    const by = partiesOf(entry.by, proposal, map)
    const harmAreas = areasOf(entry.harmAreas, proposal, map)
    all.points.push(proposal)
    all.edits.push({ do: 'patch', id, type: 'point', fields: { ...rest, meeting, by, harmAreas } })
  }
  for (const { proposal, entry } of ofType(accepted, 'commitment')) {
    const { id, proposal: _, meeting: at, ...rest } = entry
    const meeting = meetingId(at)
    if (at && !meeting) {
      all.orphans.push(proposal)
      continue
    }
    const by = partiesOf(entry.by, proposal, map)
    const to = partiesOf(entry.to, proposal, map)
    const fields = { ...rest, ...(meeting ? { meeting } : {}), by, to }
    all.commitments.push(proposal)
    all.edits.push({ do: 'patch', id, type: 'commitment', fields })
  }
  return all
}
