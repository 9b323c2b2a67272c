import type { Status } from '../../../../../graph-schema/terms.ts'

const undone =
  /\b(?:but|though|although|until|only|when|as|then|and|it|which|this)\b[^.;]{0,60}?\b(?:pull(?:ed)? out|cried off|cry off|cancel(?:led)?|called (?:it |this )?off|did not (?:happen|run|come|go|take)|could not (?:come|make|attend|go)|couldn't (?:come|make|go)|fell through|fell ill|was (?:unwell|ill|kept|called away|detained|delayed|abandoned|lost|snowed)|were (?:unable|ill|kept)|was unable|asked to be excused|withdrew|votes? (?:intervened|got in the way)|intervened|lost to|stood down|had to (?:pull out|cancel|withdraw|be abandoned)|sent word that|did not in the end)\b/i
const anew =
  /\b(?:new (?:date|time|slot)|now (?:looks like|be|on|set|in)|instead|re-?arrang\w+|another (?:date|time|day|slot)|re-?book\w*|re-?schedul\w+|postpon\w+|put (?:off|back)|when (?:they|he|she|it) will come)\b/i

/** Whether another day is spoken of. */
export const isAnew = (after: string): boolean => anew.test(after)

/** How what was planned came out, where the words after it say that it did not happen. */
export const howEnded = (after: string): Extract<Status, 'cancelled' | 'postponed'> | undefined =>
  undone.test(after.slice(0, 220)) ? (anew.test(after) ? 'postponed' : 'cancelled') : undefined
