import type { CalendarQuery, PlanMember } from '../../../graph-schema/api/plan.ts'
import type { CitationRef } from '../../../graph-schema/api/shared.ts'
import { findCitationsOf, ukDate, ukPeriod } from '../../register/register.ts'
import { scopeParams } from '../scopeParams.ts'
import { sameOwner } from './owners.ts'
import { intervalWords } from './planChange.ts'
import { type Asking, type PlanRead, planRead, withMeetings } from './planRead.ts'
import { findPlanned, type PlannedRow } from './queries/findPlanned.ts'
import { type AllDayEvent, type Calendar, toIcs } from './toIcs.ts'

const mostReviews = 5_000

/**
 * Planned meetings and reviews due as a calendar file: of one owner's organisations, or of the whole plan and every
 * planned meeting. Throws InvalidInput.
 */
export async function calendarOf(asking: Asking, query: CalendarQuery, now = new Date()): Promise<string> {
  const { database, viewer } = asking
  const read = await planRead(asking, query)
  const { owner } = query
  const asked = read.members.filter((member) => !owner || sameOwner(member.owner, owner))
  const due = asked.filter(({ group }) => group !== 'not-counted').slice(0, mostReviews)
  const reviews = await withMeetings(asking, read, due)
  const only = owner ? asked.map(({ party }) => party.id) : null
  const { planned, citations } = await database.readTogether(viewer, async (tx) => {
    const rows = await findPlanned(tx, scopeParams(read.scope, [], only))
    const ids = rows.map(({ id }) => id)
    return { planned: rows, citations: await findCitationsOf(tx, ids) }
  })
  const basis = basisOf(read)
  const undated = planned.filter(({ from, to }) => !from && !to)
  return toIcs({
    name: owner ? `Reviews and meetings of ${owner}` : 'Reviews and planned meetings',
    description: [basis, leftOut(undated), cutOff(asked.length - due.length, planned.length)]
      .filter(Boolean)
      .join(' '),
    stamp: now,
    events: [
      ...planned.flatMap((row) => meetingEvent(row, citations.get(row.id) ?? [], basis)),
      ...reviews.map((member) => reviewEvent(member, read, basis)),
    ],
  } satisfies Calendar)
}

/** What every line rests on: whose engagement, as of when, and the evidence. */
const basisOf = ({ scope, about, evidence }: PlanRead) =>
  `Engagement by ${scope.by.name}${about ? ` about ${about.name}` : ''}, as of ${ukDate(scope.asOf)}. ${evidence.sentence}`

const leftOut = (undated: readonly PlannedRow[]) =>
  undated.length === 0
    ? ''
    : `Left out, as no date is given: ${undated.length === 1 ? '1 planned meeting' : `${undated.length} planned meetings`} (${undated
        .slice(0, 20)
        .map(({ title }) => title)
        .join('; ')}${undated.length > 20 ? '; and more' : ''}).`

const cutOff = (reviews: number, meetings: number) =>
  [
    reviews > 0 ? `${reviews} reviews are left out: not counted, or more than ${mostReviews}.` : '',
    meetings >= 2_000 ? 'Only the first 2,000 planned meetings are in this file.' : '',
  ].join(' ')

function meetingEvent(row: PlannedRow, citations: readonly CitationRef[], basis: string): AllDayEvent[] {
  const from = row.from ?? row.to
  const to = row.to ?? row.from
  if (!from || !to) return []
  const written = row.asWritten ? `Date as written: “${row.asWritten}”.` : ''
  const some = from === to ? '' : 'Some time in these days.'
  return [
    {
      uid: `meeting.${row.id}@liaison`,
      summary: `Planned: ${row.title}`,
      description: [
        `With ${row.parties.map(({ name }) => name).join(', ')}.`,
        [written, some].filter(Boolean).join(' '),
        sourcesOf(citations),
        basis,
      ]
        .filter(Boolean)
        .join('\n'),
      from,
      to,
      tentative: true,
    },
  ]
}

function reviewEvent(member: PlanMember, { scope, about }: PlanRead, basis: string): AllDayEvent {
  const { party, lastMet, lastMeeting, interval, everyDays, owner } = member
  // With no meeting recorded a review is due at once: on the day the file speaks of.
  const day = member.due ?? scope.asOf
  return {
    uid: [`review.${party.id}`, ...(about ? [about.id] : [])].join('.').concat('@liaison'),
    summary: `Review of engagement with ${party.name} due`,
    description: [
      lastMet ? lastMetInWords(lastMet, lastMeeting) : 'No meeting recorded.',
      `To be reviewed every ${everyDays} days (${intervalWords(interval)})${owner ? `; owner ${owner}` : ''}.`,
      sourcesOf(lastMeeting?.citations ?? []),
      basis,
    ]
      .filter(Boolean)
      .join('\n'),
    from: day,
    to: day,
    tentative: false,
  }
}

/** "Last met 10 April 2020: Call with SafeLives."; a week stays a week. */
function lastMetInWords(lastMet: string, meeting: PlanMember['lastMeeting']): string {
  const { from } = meeting?.when ?? {}
  const when = from && from !== lastMet ? `some time ${ukPeriod(from, lastMet)}` : ukDate(lastMet)
  return `Last met ${when}${meeting ? `: ${meeting.title}` : ''}.`
}

const sourcesOf = (citations: readonly CitationRef[]) =>
  citations.length === 0
    ? ''
    : `Source: ${citations.map(({ title, date, locator }) => `${title}, ${ukDate(date)}, ${locator}`).join('; ')}.`
