import type { BriefSection } from '../../../graph-schema/api/briefs.ts'
import { groupBy } from '../../../graph-schema/groupBy.ts'
import { listed } from '../../../graph-schema/listed.ts'
import type { Attendee } from '../facts.ts'
import type { PointRow, PointsRow } from '../queries/findPoints.ts'
import { contactWords, counted, datedWords, ended, nameOf, pointWords } from '../words.ts'
import type { Writing } from './Writing.ts'

const pointsOf = ({ points }: Attendee, whose: PointsRow['whose']) =>
  points.find((group) => group.whose === whose) ?? { whose, total: 0, points: [] }

/** What they said, by subject: said once or repeatedly, and whether an outcome is recorded. */
export const said = (attendee: Attendee, writing: Writing): BriefSection => {
  const { party } = attendee.who
  const theirs = pointsOf(attendee, 'theirs')
  const nobodys = pointsOf(attendee, 'nobody')
  const outcomes = attendee.points.flatMap(({ points }) => points.filter(({ kind }) => kind === 'outcome'))
  const subjects = subjectsOf(theirs.points)
  const lines = [
    ...subjects.flatMap(({ subject, points, meetings }) =>
      points.map((point) =>
        pointLine(point, party.id, groupOf(subject, meetings, answered(subject, outcomes)), writing),
      ),
    ),
    ...nobodys.points.map((point) =>
      pointLine(point, party.id, 'Said at these meetings; the document does not say by whom', writing),
    ),
  ]
  return {
    id: `said:${party.id}`,
    heading: 'What they said before',
    says: [
      lines.length > 0
        ? 'By subject. “Said at 2 meetings” means that points about the subject are recorded at two.'
        : '',
      left(theirs, nobodys),
    ]
      .filter(Boolean)
      .join(' '),
    lines,
    empty: `Nothing that ${nameOf(party)} said is recorded.`,
    ...(theirs.points.length + nobodys.points.length < theirs.total + nobodys.total
      ? { total: theirs.total + nobodys.total }
      : {}),
  }
}

/** What government said to them, or recorded of the meeting as its view. */
export const heard = (attendee: Attendee, writing: Writing): BriefSection => {
  const { party } = attendee.who
  const found = pointsOf(attendee, 'government')
  return {
    id: `heard:${party.id}`,
    heading: 'What government said then, or recorded as its view',
    ...(left(found) ? { says: left(found) } : {}),
    lines: found.points.map((point) => pointLine(point, party.id, undefined, writing)),
    empty: 'Nothing that government said at these meetings is recorded.',
    ...(found.points.length < found.total ? { total: found.total } : {}),
  }
}

const left = (...groups: readonly Pick<PointsRow, 'total' | 'points'>[]): string => {
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const shown = groups.reduce((sum, group) => sum + group.points.length, 0)
  return shown < total ? `The latest ${shown} of ${total} are shown.` : ''
}

type Subject = { subject: string; points: PointRow[]; meetings: number }

/** Repeated subjects first, then as they come, which is the latest first. */
export function subjectsOf(points: readonly PointRow[]): Subject[] {
  return [...groupBy(points, subjectOf)]
    .map(([subject, found]) => ({
      subject,
      points: found,
      meetings: new Set(found.map(({ meeting }) => meeting.id)).size,
    }))
    .toSorted((a, b) => b.meetings - a.meetings)
}

/** The themes or programmes a point is about; where none is named, the harm areas. */
const subjectOf = ({ areas }: PointRow): string => {
  const narrow = areas.filter(({ kind }) => kind !== 'harm')
  return listed((narrow.length > 0 ? narrow : areas).map(({ name }) => name)) || 'No subject recorded'
}

const answered = (subject: string, outcomes: readonly PointRow[]) =>
  outcomes.some((outcome) => subjectOf(outcome) === subject)

const groupOf = (subject: string, meetings: number, outcome: boolean) =>
  `${subject}: ${meetings > 1 ? `said at ${counted(meetings, 'meeting')}` : 'said once'}${outcome ? '; an outcome is recorded' : ''}`

const pointLine = (point: PointRow, party: string, group: string | undefined, { line }: Writing) =>
  line({
    id: `point:${party}:${point.id}`,
    text: `${pointWords[point.kind]}${saidBy(point)}: ${ended(point.text)}`,
    because: [...(point.basis === 'inferred' ? [point.because] : []), ...point.through],
    citations: point.citations,
    group,
    entry: point.id,
  })

/** "(Refuge, call in the week of 2 November 2020)" */
const saidBy = ({ by, meeting }: PointRow) => {
  const kind = contactWords[meeting.kind].toLowerCase()
  return ` (${[listed(by.map(nameOf)), `${kind} ${datedWords(meeting)}`].filter(Boolean).join(', ')})`
}
