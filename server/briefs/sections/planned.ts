import type { BriefSection } from '../../../graph-schema/api/briefs.ts'
import type { Attendee } from '../facts.ts'
import { nameOf } from '../words.ts'
import { contactLines } from './contactLine.ts'
import type { Writing } from './Writing.ts'

/** What is to come, and what was to come and of which no loaded document says whether it did. */
export const planned = (attendee: Attendee, writing: Writing): BriefSection => {
  const { party } = attendee.who
  const of = (state: 'planned' | 'outcome-not-recorded', group?: string) =>
    attendee.contacts
      .filter((found) => found.state === state)
      .flatMap(({ contacts }) => contacts)
      .flatMap((row) => contactLines({ party: party.id, row, state, ...(group ? { group } : {}) }, writing))
  return {
    id: `planned:${party.id}`,
    heading: 'What is planned',
    lines: [...of('planned'), ...of('outcome-not-recorded', 'Outcome not recorded')],
    empty: `No loaded document says that a contact with ${nameOf(party)} is planned.`,
  }
}
