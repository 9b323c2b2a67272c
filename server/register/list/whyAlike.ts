import type { DuplicateWhy } from '../../../graph-schema/api/registerList.ts'

/** What each rule of matching says of two names, for whoever looks for pairs of one sort. */
export const whyByRule: ReadonlyMap<string, DuplicateWhy> = new Map([
  ['same-words', 'written-otherwise'],
  ['same-without-spaces', 'written-otherwise'],
  ['same-person-name', 'written-otherwise'],
  ['small-words', 'written-otherwise'],
  ['more-words-after', 'more-words'],
  ['more-words-before', 'more-words'],
  ['words-in-brackets', 'more-words'],
  ['two-legal-forms', 'more-words'],
  ['own-acronym', 'acronym'],
  ['initials', 'acronym'],
  ['acronym-within', 'acronym'],
  ['surname-alone', 'part-of-a-name'],
  ['middle-names', 'part-of-a-name'],
  ['short-first-name', 'part-of-a-name'],
  ['initial', 'part-of-a-name'],
  ['shortened-first-name', 'part-of-a-name'],
  ['order', 'part-of-a-name'],
  ['double-surname', 'part-of-a-name'],
])

/** Whatever else leaves it open whether two names are one: a letter wrong, another order. */
export const whyAlike = (rule: string): DuplicateWhy => whyByRule.get(rule) ?? 'nearly-the-same'
