import type { BriefLine, BriefSection } from '../../../graph-schema/api/briefs.ts'
import { listed } from '../../../graph-schema/listed.ts'
import type { Attendee } from '../facts.ts'
import { counted, nameOf, plannedWords } from '../words.ts'
import { openUndertakings } from './commitments.ts'
import { subjectsOf } from './said.ts'
import type { Writing } from './Writing.ts'

/** Headings for the adviser to write under, with prompts that say their rule. Never a line to take. */
export const adviser = (writing: Writing): BriefSection[] => [
  {
    id: 'objective',
    heading: 'Objective',
    lines: [],
    empty: 'For the adviser to write: what the meeting is to achieve.',
  },
  {
    id: 'lines-to-take',
    heading: 'Lines to take',
    lines: [],
    empty: 'For the adviser to write. Liaison proposes no lines to take.',
  },
  {
    id: 'sensitivities',
    heading: 'Sensitivities',
    lines: writing.facts.attendees.flatMap((attendee) => promptsFor(attendee, writing)),
    empty: 'For the adviser to write.',
  },
]

function promptsFor(attendee: Attendee, { line }: Writing): BriefLine[] {
  const { party } = attendee.who
  const { open, perhapsMore } = openUndertakings(attendee)
  const concerns = attendee.points
    .filter(({ whose }) => whose === 'theirs')
    .flatMap(({ points }) => points.filter(({ kind }) => kind === 'concern' || kind === 'ask'))
  const repeated = subjectsOf(concerns).filter(({ meetings }) => meetings > 1)
  const unsaid = attendee.contacts
    .filter(({ state }) => state === 'outcome-not-recorded')
    .flatMap(({ contacts }) => contacts)
  return [
    ...(open.length > 0
      ? [
          line({
            id: `prompt:open:${party.id}`,
            kind: 'prompt',
            text: `${nameOf(party)}: ${perhapsMore ? 'at least ' : ''}${counted(open.length, 'undertaking')} by government ${open.length === 1 ? 'is' : 'are'} open. Find out where ${open.length === 1 ? 'it stands' : 'they stand'}. (Rule: an undertaking to them, or from a meeting with them, that no loaded document says is done.)`,
            citations: open.flatMap(({ citations }) => citations),
          }),
        ]
      : []),
    ...repeated.map(({ subject, points, meetings }) =>
      line({
        id: `prompt:repeated:${party.id}:${subject}`,
        kind: 'prompt',
        text: `${nameOf(party)} raised one subject at ${counted(meetings, 'meeting')}: ${subject}. Decide whether there is more to say. (Rule: a concern or ask about one subject at two meetings or more.)`,
        citations: points.flatMap(({ citations }) => citations),
      }),
    ),
    ...(unsaid.length > 0
      ? [
          line({
            id: `prompt:outcome:${party.id}`,
            kind: 'prompt',
            text: `${nameOf(party)}: find out whether ${listed(unsaid.map(plannedWords))} took place. (Rule: planned for a date that has passed, and no loaded document says.)`,
            citations: unsaid.flatMap(({ citations }) => citations),
          }),
        ]
      : []),
  ]
}
