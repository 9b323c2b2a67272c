import { addDays } from '../../../../../graph-schema/days.ts'
import type { Status } from '../../../../../graph-schema/terms.ts'
import { findWhens } from '../dates/findWhens.ts'
import type { FoundWhen } from '../dates/When.ts'

const undone =
  /\b(?:but|though|although|until|only|when|as|then|and|it|which|this|that|they|the (?:meeting|call|visit|session))\b[^.;]{0,60}?\b(?:pull(?:ed)? out|cried off|cry off|cancel(?:led)?|called (?:it |this )?off|did not (?:happen|run|come|go|take)|could not (?:come|make|attend|go)|couldn't (?:come|make|go)|fell through|fell ill|was (?:unwell|ill|kept|called away|detained|delayed|abandoned|lost|snowed)|were (?:unable|ill|kept)|was unable|asked to be excused|withdrew|votes? (?:intervened|got in the way)|intervened|lost to|stood down|had to (?:pull out|cancel|withdraw|be abandoned)|sent word that|did not in the end|slipped|has slipped|held over|carried over|deferred|postponed|put (?:off|back)|moved it)\b/i
const anew =
  /\b(?:new (?:date|time|slot)|now (?:looks like|be|on|set|in)|instead|in (?:its |the )?(?:place|stead)\b|re-?arrang\w+|another (?:date|time|day|slot)|re-?book\w*|re-?schedul\w+|postpon\w+|put (?:off|back)|when (?:they|he|she|it) will come|slipp?(?:ed|s)|held over|carried over|deferred|moved (?:it )?(?:to|until)|(?:leave|left) (?:it|this|that) (?:until|till|to|for)|(?:at a )?later date|until (?:the )?(?:spring|summer|autumn|winter|new year)|put (?:it )?back in|try again)\b/i

/** "It had not been rearranged" speaks of no other day. */
const notAnew =
  /\b(?:not|never|n't|no)(?: yet| now| since)?(?: been| being| be)?(?: put| found| fixed)? (?:re-?(?:arrang|schedul|book)\w*|(?:an?y? )?(?:new|other) (?:date|time|slot|day))/gi

/** Whether another day is spoken of. */
export const isAnew = (after: string): boolean => anew.test(after.replace(notAnew, ''))

/** Nothing is put off for longer than this without its year. */
const longest = 240

/** The other day on which something was put, where the words after it name one to come. */
export function dayAnew(after: string, on: string): FoundWhen | undefined {
  const said = anew.exec(after.replace(notAnew, (words) => ' '.repeat(words.length)))
  if (!said) return undefined
  const rest = /instead|in (?:its |the )?(?:place|stead)/i.test(said[0]) ? after : after.slice(said.index)
  const found = findWhens(rest, on, 'future').find(
    ({ from, precision }) =>
      (from ?? '') > on && (from ?? '') < addDays(on, longest) && precision !== 'unknown',
  )
  return found ? { ...found, start: -1, end: -1 } : undefined
}

/** How what was planned came out, where the words after it say that it did not happen. */
export const howEnded = (after: string): Extract<Status, 'cancelled' | 'postponed'> | undefined =>
  undone.test(after.slice(0, 220)) ? (isAnew(after) ? 'postponed' : 'cancelled') : undefined
