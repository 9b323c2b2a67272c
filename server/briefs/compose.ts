import type { Brief, BriefPart } from '../../graph-schema/api/briefs.ts'
import { listed } from '../../graph-schema/listed.ts'
import { markings } from '../../graph-schema/markings.ts'
import { ukDate, ukPeriod } from '../register/register.ts'
import type { Attendee, BriefFacts } from './facts.ts'
import { line } from './line.ts'
import { plainText } from './plainText.ts'
import { absent } from './sections/absent.ts'
import { adviser } from './sections/adviser.ts'
import { checks } from './sections/checks.ts'
import { commitments } from './sections/commitments.ts'
import { contacts } from './sections/contacts.ts'
import { glance } from './sections/glance.ts'
import { others } from './sections/others.ts'
import { planned } from './sections/planned.ts'
import { heard, said } from './sections/said.ts'
import type { Writing } from './sections/Writing.ts'
import { who } from './sections/who.ts'
import { sources } from './sources.ts'
import { datedWords, nameOf } from './words.ts'

/** Facts → the brief: nothing is asked here, and nothing is said that no fact says. Its marking is still to be set. */
export function compose(facts: BriefFacts): Brief {
  const numbered = sources()
  const writing: Writing = { facts, line: (what) => line(numbered.cite, what) }
  const parts = [front(writing), ...facts.attendees.map((attendee) => partOf(attendee, writing))]
  const rest = facts.query.others
    ? [{ id: 'others', heading: 'For the reader only', sections: [others(writing)] }]
    : []
  const all = [...parts, ...rest]
  const { scope, query } = facts
  return {
    title: titleOf(facts),
    marking: markings[0],
    asked: {
      with: facts.attendees.map(({ who: { party } }) => party.id),
      ...(query.about ? { about: query.about } : {}),
      ...(query.meeting ? { meeting: query.meeting } : {}),
      asOf: scope.asOf,
      past: scope.past,
      by: scope.by.by,
      ...(scope.from ? { from: scope.from } : {}),
      ...(scope.to ? { to: scope.to } : {}),
      others: query.others,
      all: query.all,
    },
    by: { by: scope.by.by, name: scope.by.name },
    filters: filtersOf(facts),
    seq: facts.seq,
    evidence: facts.evidence.sentence,
    parts: all,
    sources: numbered.all(),
    more: !query.all && all.some(({ sections }) => sections.some(({ total }) => total !== undefined)),
  }
}

/** One page in front: for whom, why now, what the adviser writes, what is to be checked. */
const front = (writing: Writing): BriefPart => ({
  id: 'front',
  heading: 'At a glance',
  sections: [...whyNow(writing), glance(writing), ...adviser(writing), checks(writing)],
})

function whyNow({ facts, line: say }: Writing) {
  const { meeting } = facts
  if (!meeting) return []
  const row = facts.attendees
    .flatMap(({ contacts: groups }) => groups.flatMap((group) => group.contacts))
    .find((contact) => contact.meeting.id === meeting.id)
  return [
    {
      id: 'why-now',
      heading: 'Why now',
      lines: [
        say({
          id: `why:${meeting.id}`,
          text: `${meeting.title}: ${meeting.status} ${datedWords({ ...meeting.when }, 'for')}.`,
          citations: row?.citations ?? [],
          because: row?.because ?? [],
          entry: meeting.id,
        }),
      ],
    },
  ]
}

const partOf = (attendee: Attendee, writing: Writing): BriefPart => ({
  id: `party:${attendee.who.party.id}`,
  heading: plainText(nameOf(attendee.who.party)),
  party: attendee.who.party.id,
  sections: [who, contacts, said, heard, commitments, planned, absent].map((section) =>
    section(attendee, writing),
  ),
})

function titleOf({ attendees, about, meeting }: BriefFacts): string {
  const names = attendees.map(({ who: { party } }) => nameOf(party))
  const whom = meeting && attendees.length > 1 ? meeting.title : listed(names, 3)
  return plainText(`Brief: ${whom}${about ? `, about ${about.name}` : ''}`).slice(0, 500)
}

const filtersOf = ({ scope, about }: BriefFacts): string[] => [
  `As of ${ukDate(scope.asOf)}`,
  `Meetings of ${scope.by.name} come first`,
  about ? `About ${about.name} and its parts` : 'About anything',
  scope.from || scope.to ? `Contacts ${ukPeriod(scope.from, scope.to)}` : 'All dates that are loaded',
]
