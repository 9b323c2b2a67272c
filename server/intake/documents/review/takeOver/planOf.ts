import type { Transaction } from '../../../../database/database.ts'
import type { Edit } from '../../../../record/record.ts'
import { livedExperience } from '../livedExperience.ts'
import { type Meaning, meaningOf } from '../meaning.ts'
import { type DraftRead, entryOf, type Proposal } from '../proposals.ts'
import { findReferred, type Referred } from '../queries/findReferred.ts'
import { harmAreaIds, partyIds } from '../referredIds.ts'
import { sayProposal } from '../sayProposal.ts'
import { asDocument } from './asDocument.ts'
import { type Mapping, mapping, partiesOf } from './Mapping.ts'
import { mentionEdits } from './mentionEdits.ts'
import { newParties } from './newParties.ts'
import type { Plan, PlannedMeeting } from './Plan.ts'
import { planEvidence } from './planEvidence.ts'
import { planMeetings } from './planMeetings.ts'
import { saidEdits } from './saidEdits.ts'

/** What would be written if this document were taken over now, and what is in the way of it. */
export async function planOf(tx: Transaction, draft: DraftRead): Promise<Plan> {
  const { about, proposals } = draft
  const document = entryOf(about.said, 'document')
  if (!document) throw new Error('planOf: a draft is about a document')
  const accepted = proposals.filter(({ state, mergedInto }) => state === 'accepted' && !mergedInto)
  const meaning = meaningOf(proposals)
  const names = await findReferred(tx, referred([about, ...proposals]))
  const map = mapping(meaning, names, ({ said }) => sayProposal(said))
  const meetings = await planMeetings(tx, accepted, {
    map,
    names,
    documentDate: document.date,
    proposedDate: draft.proposedDate,
    lived: livedExperience(proposals),
  })
  const { edits: said, ...saying } = saidEdits(accepted, map, meetingIds(meaning, meetings.planned, names))
  const { edits: mentioned, mentions } = mentionEdits(accepted, map, document.id)
  const covered = await planEvidence(tx, accepted, map)
  const aboutIt = documentEdit(about, document, map)
  const parties = newParties(map)
  const edits = [...parties.edits, ...meetings.edits, ...said, ...mentioned, ...covered.edits]
  const same = about.is ? names.get(about.is)?.ref : undefined
  const existing = same?.type === 'document' ? same.id : undefined
  return {
    document,
    meetings: meetings.planned,
    parties: parties.made,
    mentions,
    evidence: covered,
    ...saying,
    ...(existing ? { existing } : {}),
    edits: existing ? asDocument(edits, document.id, existing, draft.text) : [aboutIt, ...edits],
    problems: [
      ...unconfirmed(about),
      ...(about.is && !existing ? [goneDocument(about)] : []),
      ...meetings.problems,
      ...map.problems.values(),
    ],
  }
}

function documentEdit(about: Proposal, document: Plan['document'], map: Mapping): Edit {
  const { id, proposal: _, ...rest } = document
  const from = partiesOf(document.from, about, map)
  const to = partiesOf(document.to, about, map)
  return { do: 'patch', id, type: 'document', fields: { ...rest, from, to } }
}

/** The meeting that what was said was said at: one to be added, one it is joined to, or one recorded already. */
const meetingIds =
  (meaning: Meaning, planned: readonly PlannedMeeting[], names: ReadonlyMap<string, Referred>) =>
  (id: string | undefined): string | undefined => {
    const meant = id === undefined ? undefined : meaning.meeting(id)
    if (meant?.is === 'new') return planned.find(({ proposal }) => proposal === meant.proposal)?.id
    return meant?.is === 'recorded' && names.get(meant.id)?.ref.type === 'meeting' ? meant.id : undefined
  }

const goneDocument = (about: Proposal) => ({
  words: 'The document it was said to be is no longer recorded.',
  key: about.key,
})

const unconfirmed = (about: Proposal) =>
  about.state === 'accepted'
    ? []
    : [{ words: 'Confirm the kind, title, date and marking of the document.', key: about.key }]

const referred = (proposals: readonly Proposal[]) =>
  proposals.flatMap(({ said, is }) => [
    ...partyIds(said),
    ...harmAreaIds(said),
    ...('meeting' in said.entry && said.entry.meeting ? [said.entry.meeting] : []),
    ...(is ? [is] : []),
  ])
