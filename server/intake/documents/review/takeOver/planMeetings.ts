import type { Transaction } from '../../../../database/database.ts'
import { type Edit, readEntry } from '../../../../record/record.ts'
import { ofType, type Proposal } from '../proposals.ts'
import type { Referred } from '../queries/findReferred.ts'
import { sayProposal } from '../sayProposal.ts'
import { joinMeeting } from './joinMeeting.ts'
import type { Mapping } from './Mapping.ts'
import { meetingFields } from './meetingFields.ts'
import type { Plan, PlannedMeeting } from './Plan.ts'

type Given = {
  map: Mapping
  names: ReadonlyMap<string, Referred>
  documentDate: string
  proposedDate: string
  lived: ReadonlyMap<string, number>
}
type Planned = { planned: PlannedMeeting[]; edits: Edit[]; problems: Plan['problems'] }

/** Each accepted meeting: added, or joined to the recorded one it is. */
export async function planMeetings(
  tx: Transaction,
  accepted: readonly Proposal[],
  given: Given,
): Promise<Planned> {
  const all: Planned = { planned: [], edits: [], problems: [] }
  const joined = new Set<string>()
  for (const { proposal, entry } of ofType(accepted, 'meeting')) {
    const { map, documentDate, proposedDate, lived } = given
    const around = { mapping: map, documentDate, proposedDate, livedExperience: lived.get(proposal.key) ?? 0 }
    if (!proposal.is) {
      const fields = meetingFields(proposal, entry, around)
      all.edits.push({ do: 'patch', id: entry.id, type: 'meeting', fields })
      all.planned.push({ proposal, entry, id: entry.id, title: entry.title })
      continue
    }
    const found = given.names.get(proposal.is)
    const recorded = found?.ref.type === 'meeting' ? await readEntry(tx, found.ref.id) : undefined
    if (!found || recorded?.type !== 'meeting') {
      all.problems.push(amiss(proposal, 'the meeting it was said to be is no longer recorded.'))
    } else if (joined.has(recorded.id)) {
      all.problems.push(
        amiss(proposal, 'another proposal is the same recorded meeting. Merge the two first.'),
      )
    } else {
      joined.add(recorded.id)
      const { fields, ...existing } = joinMeeting(recorded, proposal, entry, around)
      all.edits.push({ do: 'patch', id: recorded.id, type: 'meeting', fields, seen: found.changed })
      all.planned.push({ proposal, entry, id: recorded.id, title: recorded.title, existing })
    }
  }
  return all
}

const amiss = (proposal: Proposal, words: string) => ({
  words: `${sayProposal(proposal.said)}: ${words}`,
  key: proposal.key,
})
