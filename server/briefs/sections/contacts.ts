import type { BriefSection } from '../../../graph-schema/api/briefs.ts'
import type { ContactsRow } from '../contactsOf.ts'
import type { Attendee, BriefFacts } from '../facts.ts'
import type { ContactRow } from '../queries/describeContacts.ts'
import type { ContactState } from '../queries/findContacts.ts'
import { nameOf } from '../words.ts'
import { contactLines } from './contactLine.ts'
import type { Writing } from './Writing.ts'

const told: readonly ContactState[] = ['held', 'mentioned', 'apologies', 'other']

/** Contacts so far, the latest first: by whom was asked for first, then by others who held the post, the department. */
export const contacts = (attendee: Attendee, writing: Writing): BriefSection => {
  const { facts } = writing
  const { party } = attendee.who
  const found = attendee.contacts.filter(({ state }) => told.includes(state))
  const lines = found
    .flatMap((group) =>
      group.contacts.map((row) => ({ row, state: group.state, near: nearness(group, row, facts) })),
    )
    .toSorted((a, b) => place(a.state) - place(b.state) || a.near - b.near)
    .flatMap(({ row, state, near }) =>
      contactLines({ party: party.id, row, state, group: groupOf(state, near, facts) }, writing),
    )
  const total = found.reduce((sum, group) => sum + group.total, 0)
  const shown = found.reduce((sum, group) => sum + group.contacts.length, 0)
  return {
    id: `contacts:${party.id}`,
    heading: 'Last contacts',
    lines,
    empty: noMeeting(nameOf(party), facts),
    ...(shown < total ? { total, says: `The latest ${shown} of ${total} are shown.` } : {}),
  }
}

export const noMeeting = (name: string, { about, scope, evidence }: BriefFacts): string =>
  `No meeting recorded with ${name}${about ? ` about ${about.name}` : ''}${scope.from || scope.to ? ' in this period' : ''}. ${evidence.sentence}`

/** Held ones first, then what is only mentioned, then the rest. */
const place = (state: ContactState) => told.indexOf(state)

/** 0: those asked for took part. 1: another holder of their post. 2: their department. 3: others. */
export function nearness(
  { chosen }: ContactsRow,
  row: ContactRow,
  { whom, scope }: BriefFacts,
): 0 | 1 | 2 | 3 {
  if (chosen) return 0
  if (scope.by.ids.length === 0) return 3
  const titles = whom.flatMap(({ posts }) => posts.map(({ title }) => title.toLowerCase()))
  const bodies = whom.flatMap(({ posts }) => posts.map(({ other }) => other.id))
  const holders = row.government.flatMap(({ posts }) => posts)
  if (holders.some(({ title, id }) => titles.includes(title.toLowerCase()) && bodies.includes(id))) return 1
  return row.bodies.some((id) => bodies.includes(id)) ? 2 : 3
}

const groupOf = (state: ContactState, near: 0 | 1 | 2 | 3, { scope }: BriefFacts): string => {
  if (state === 'mentioned') return 'Referred to in passing'
  if (state === 'apologies') return 'Apologies'
  if (state === 'other') return 'Declined, postponed, cancelled or unanswered'
  return scope.by.ids.length === 0
    ? near === 0
      ? 'With government'
      : 'Without anyone of government recorded'
    : ([
        `With ${scope.by.name}`,
        'With another holder of the same post',
        'With others of the same department',
        'With others',
      ][near] ?? '')
}
