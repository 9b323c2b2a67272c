import { formatWhen } from '../../../graph-schema/dateWords.ts'
import { groupBy } from '../../../graph-schema/groupBy.ts'
import { fold } from '../../record/record.ts'
import type { MeetingRow } from '../queries/findAllMeetings.ts'
import type { Pair } from './duplicatePairs.ts'

const mostCompared = 200_000

/**
 * Pairs of meetings that two documents may tell of as one: at the same time, with the same stakeholder and the same of
 * ours. Two that one document tells of are two. The surest first, the one with more parties before the other.
 */
export function meetingPairs(meetings: readonly MeetingRow[]): Pair[] {
  const byParty = groupBy(
    meetings.flatMap((meeting) => meeting.others.map(({ id }) => ({ id, meeting }))),
    ({ id }) => id,
  )
  const pairs = new Map<string, Pair>()
  let compared = 0
  for (const some of byParty.values()) {
    const sorted = some.map(({ meeting }) => meeting).toSorted((a, b) => (a.from < b.from ? -1 : 1))
    for (const [at, one] of sorted.entries())
      for (let next = at + 1; (sorted[next]?.from ?? '9') <= one.to; next += 1) {
        const other = sorted[next]
        compared += 1
        if (other && compared <= mostCompared && mayBeOne(one, other)) {
          const pair = pairOf(one, other)
          pairs.set(`${pair.one} ${pair.other}`, pair)
        }
      }
  }
  return [...pairs.values()].toSorted((a, b) => Number(b.sure) - Number(a.sure) || (a.one < b.one ? -1 : 1))
}

const shares = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one))

/** Two ministers of one department meet a charity twice; where nobody is named, it may be the same. */
const mayShare = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || shares(a, b)
const peopleOf = ({ ours }: MeetingRow) => ours.flatMap(({ id, person }) => (person ? [id] : []))
const bodiesOf = ({ ours }: MeetingRow) => ours.flatMap(({ id, person }) => (person ? [] : [id]))

const mayBeOne = (a: MeetingRow, b: MeetingRow): boolean =>
  a.meeting.id !== b.meeting.id &&
  !shares(a.documents, b.documents) &&
  mayShare(peopleOf(a), peopleOf(b)) &&
  mayShare(bodiesOf(a), bodiesOf(b))

function pairOf(a: MeetingRow, b: MeetingRow): Pair {
  const [one, other] = b.others.length > a.others.length ? [b, a] : [a, b]
  const names = one.others.filter(({ id }) => other.others.some((also) => also.id === id))
  const everybody = names.length === one.others.length && names.length === other.others.length
  const sameDay = one.precision === 'day' && other.precision === 'day' && one.from === other.from
  const who = names
    .slice(0, 5)
    .map(({ name }) => name)
    .join(', ')
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  const days = [...new Set([formatWhen(one), formatWhen(other)])].join(' and ')
  return {
    one: one.meeting.id,
    other: other.meeting.id,
    kind: 'meeting',
    why: sameDay ? 'same-day' : 'same-time',
    words: [one.meeting.name, other.meeting.name, ...names.map(({ name }) => name)].map(fold).join('|'),
    sure: sameDay && everybody && one.meeting.kind === other.meeting.kind,
    because: `${days}, ${everybody ? 'both with' : 'both with, among others,'} ${who}${more}`,
  }
}
