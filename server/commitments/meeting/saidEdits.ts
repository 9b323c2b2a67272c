import type { RecordedMeeting } from '../../../graph-schema/api/meetingRecord.ts'
import type { Citation } from '../../../graph-schema/record.ts'
import type { Edit } from '../../record/record.ts'
import { newId } from '../../register/register.ts'

type Given = Pick<RecordedMeeting, 'points' | 'commitments' | 'known' | 'held'> & { meeting: string }

/** What was said and undertaken at a meeting, each as an entry of its own that cites what it rests on. */
export function saidEdits({ meeting, points, commitments, known, held }: Given, citation: Citation): Edit[] {
  const day = held ?? known
  const rests = { meeting, basis: 'stated', citations: [citation] }
  return [
    ...points.map(
      ({ kind, by, text, harmAreas = [] }): Edit => ({
        do: 'patch',
        id: newId(day, 'point', text),
        type: 'point',
        fields: { kind, by, text, harmAreas, ...rests },
      }),
    ),
    ...commitments.map(
      ({ kind, by, to, what, due }): Edit => ({
        do: 'patch',
        id: newId(day, kind, what),
        type: 'commitment',
        fields: { kind, by, to, what, due, status: 'open', ...rests },
      }),
    ),
  ]
}
