import type { DuplicateKind, DuplicateWhy } from '../../../graph-schema/api/registerList.ts'
import type { DuplicatesSearch } from './registerAddress.ts'

/** What pairs that may be the same are of, and in what they are alike, in words. */

export const duplicateKindWords = {
  person: 'People',
  organisation: 'Organisations',
  post: 'Posts or named after one',
  meeting: 'Meetings',
} as const satisfies Record<DuplicateKind, string>

export const duplicateWhyWords = {
  'written-otherwise': 'Written otherwise',
  'more-words': 'One has more words',
  acronym: 'Acronym',
  'part-of-a-name': 'Part of a person’s name',
  'nearly-the-same': 'Nearly the same',
  'same-day': 'On the same day',
  'same-time': 'At times that overlap',
} as const satisfies Record<DuplicateWhy, string>

/** What narrows the list, for whoever has it on paper. */
export const duplicatesInWords = ({ find, kind, why }: DuplicatesSearch): string[] => [
  ...(find ? [`“${find}” in a name`] : []),
  ...(kind ? [duplicateKindWords[kind]] : []),
  ...(why ? [duplicateWhyWords[why]] : []),
]
