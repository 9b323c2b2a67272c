import type { ExpectedParty, MeetingToRecord } from '../../../graph-schema/api/meetingRecord.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import { readAtOneSeq } from '../../record/record.ts'
import { findRefs } from '../../register/register.ts'
import { knownCommitments } from '../knownCommitments.ts'
import { findSaidAt } from '../queries/findSaidAt.ts'
import type { Asking } from '../readAsOf.ts'
import { lastStatus, type MeetingEntry, partyId, requireMeeting } from './requireMeeting.ts'

/** What is known of a meeting, for a form about what happened to start from. Throws NotFound. */
export async function meetingToRecord({ database, viewer }: Asking, id: string): Promise<MeetingToRecord> {
  const { seq, answer } = await readAtOneSeq(database, viewer, () =>
    database.readTogether(viewer, async (tx) => {
      const entry = await requireMeeting(tx, id)
      const refs = await findRefs(tx, refersTo(entry))
      const said = await findSaidAt(tx, entry.id)
      const commitments = await knownCommitments(tx, {
        ids: said.commitments,
        asOf: '9999-12-31',
        past: false,
      })
      return {
        meeting: { id: entry.id, type: 'meeting' as const, name: entry.title, kind: entry.kind },
        kind: entry.kind,
        when: entry.when,
        ...lastStatus(entry),
        ...(entry.summary ? { summary: entry.summary } : {}),
        parties: expected(entry, refs),
        harmAreas: (entry.harmAreas ?? []).flatMap((area) => refs.get(area.id) ?? []),
        points: said.points,
        commitments: commitments.map(({ known, acting, ...fact }) => fact),
      }
    }),
  )
  return { seq, ...answer, you: viewer.name }
}

const refersTo = ({ parties = [], harmAreas = [] }: MeetingEntry): string[] => [
  ...parties.flatMap((taking) => [partyId(taking), taking.onBehalfOf ?? []].flat()),
  ...harmAreas.map(({ id }) => id),
]

const expected = ({ parties = [] }: MeetingEntry, refs: ReadonlyMap<string, EntryRef>): ExpectedParty[] =>
  parties.flatMap((taking) => {
    const party = refs.get(partyId(taking))
    const { as, attendance, onBehalfOf } = taking
    const behalf = onBehalfOf === 'self' ? onBehalfOf : onBehalfOf && refs.get(onBehalfOf)
    if (!party) return []
    return [
      {
        // As the record names it, so that it is found again there.
        party: { ...party, id: partyId(taking) },
        ...(as ? { as } : {}),
        ...(attendance ? { attendance } : {}),
        ...(behalf ? { onBehalfOf: behalf } : {}),
      },
    ]
  })
