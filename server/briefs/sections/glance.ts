import type { BriefLine, BriefSection } from '../../../graph-schema/api/briefs.ts'
import type { Attendee } from '../facts.ts'
import type { ContactRow } from '../queries/describeContacts.ts'
import type { ContactState } from '../queries/findContacts.ts'
import { contactWords, counted, datedWords, nameOf } from '../words.ts'
import { openUndertakings } from './commitments.ts'
import { governmentWords } from './contactLine.ts'
import { nearness } from './contacts.ts'
import type { Writing } from './Writing.ts'

/** One line an attendee: enough to walk in with. */
export const glance = (writing: Writing): BriefSection => ({
  id: 'glance',
  heading: 'Who is coming',
  lines: writing.facts.attendees.map((attendee) => glanceLine(attendee, writing)),
})

function glanceLine(attendee: Attendee, { facts, line }: Writing): BriefLine {
  const { party, posts, own } = attendee.who
  const [post] = party.type === 'person' ? posts : []
  const last = latest(attendee, 'held', facts)
  const next = latest(attendee, 'planned', facts)
  const { open, perhapsMore } = openUndertakings(attendee)
  const cited = [
    ...(post?.citations ?? []),
    ...(last?.citations ?? []),
    ...(next?.citations ?? []),
    ...open.flatMap(({ citations }) => citations),
  ]
  return line({
    id: `glance:${party.id}`,
    text: [
      `${nameOf(party)}${post ? ` (${post.title}, ${post.other.name})` : ''}.`,
      last
        ? `Last contact: ${told(last)}.`
        : `No meeting recorded${facts.about ? ` about ${facts.about.name}` : ''}.`,
      next ? `${contactWords[next.meeting.kind]} ${next.status} ${datedWords(next.meeting, 'for')}.` : '',
      open.length > 0
        ? `${perhapsMore ? 'At least ' : ''}${counted(open.length, 'open undertaking')} by government.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
    because: [
      ...(post?.basis === 'inferred' ? [post.because] : []),
      ...inferredOf(last),
      ...inferredOf(next),
    ],
    citations: cited.length > 0 ? cited : own.citations,
    entry: party.id,
  })
}

/** The latest with those asked for, else with anyone. */
function latest(attendee: Attendee, state: ContactState, facts: Writing['facts']): ContactRow | undefined {
  const found = attendee.contacts
    .filter((group) => group.state === state)
    .flatMap((group) => group.contacts.map((row) => ({ row, near: nearness(group, row, facts) })))
  return found.toSorted((a, b) => a.near - b.near)[0]?.row
}

const told = (row: ContactRow) => {
  const kind = contactWords[row.meeting.kind].toLowerCase()
  const government = governmentWords(row)
  return `${kind} ${datedWords(row.meeting)}${government ? ` with ${government}` : ''}`
}

const inferredOf = (row: ContactRow | undefined) =>
  row ? [...row.because, ...row.government.map(({ because }) => because)] : []
