import type { ReviewItem, Said, Sureness } from '../../../../graph-schema/api/intake.ts'
import type { Decided } from '../../../../graph-schema/terms.ts'
import { capitalise, formatRange } from '../../../design/dates.ts'
import {
  commitmentKindWords,
  documentKindWords,
  meetingKindWords,
  organisationKindWords,
  pointKindWords,
} from '../../../design/words.ts'

/** What the screens of a review call things. */

export const surenessWords = {
  sure: 'sure',
  'fairly-sure': 'fairly sure',
  'please-check': 'please check',
} as const satisfies Record<Sureness, string>

export const stateWords = {
  open: 'to decide',
  accepted: 'accepted',
  rejected: 'rejected',
} as const satisfies Record<Decided, string>

/** What a proposal is, in a word or two: "Call", "Undertaking", "New charity". */
export function kindOf({ type, entry }: Said): string {
  switch (type) {
    case 'document':
      return capitalise(documentKindWords[entry.kind])
    case 'meeting':
      return capitalise(meetingKindWords[entry.kind])
    case 'point':
      return capitalise(pointKindWords[entry.kind])
    case 'commitment':
      return capitalise(commitmentKindWords[entry.kind])
    case 'organisation':
      return `New name: ${organisationKindWords[entry.kind]}`
    case 'person':
      return 'New name: person'
    case 'mention':
      return 'Mention'
    case 'evidence':
      return 'Period covered'
    case 'quarantined':
      return 'Name kept apart'
  }
}

/** What a proposal says, in a line. */
export function titleOf({ type, entry }: Said, nameOf: (id: string) => string): string {
  switch (type) {
    case 'document':
    case 'meeting':
      return entry.title
    case 'organisation':
    case 'person':
      return entry.name
    case 'point':
      return entry.text
    case 'commitment':
      return entry.what
    case 'mention':
      return nameOf('person' in entry ? entry.person : entry.organisation)
    case 'evidence':
      return `${formatRange(entry.from, entry.to)}${entry.body ? `, ${nameOf(entry.body)}` : ''}`
    case 'quarantined':
      return entry.quote
  }
}

/** The model that proposed it, where no rule did. */
export const modelOf = (rule: string): string | undefined => /^model: (.+)$/.exec(rule)?.[1]

/** It may be recorded already, and nobody has said whether it is. */
export const isInDoubt = ({ said, like, is, apart }: ReviewItem) =>
  (said.type === 'meeting' || said.type === 'document') &&
  !is &&
  like.some(({ entry }) => !apart.includes(entry.id))

export const isParty = ({ said }: ReviewItem) => said.type === 'person' || said.type === 'organisation'

/** A redacted name stays one: it is accepted or left out, never resolved, never joined to another. */
export const isRedacted = ({ type, entry }: Said) => type === 'person' && entry.redacted === true

/** An element's id for a proposal; ids of proposals hold a slash. */
export const domId = (key: string) => `proposal-${key.replaceAll(/[^\w-]/g, '_')}`
