import type { Status } from '../../../../../../graph-schema/terms.ts'
import type { FoundWhen } from '../../dates/When.ts'
import type { Side } from './Entry.ts'
import { type Days, nearest } from './readDay.ts'

/** How an entry stands, and the day it was put on where that is another. */
export type Fate = { status: Status; moved?: FoundWhen; said: boolean }

const declined =
  "declin(?:ed|es|ing)|regrett?(?:ed|s)|(?:has |have |had )?sent (?:her|his|their|our|my|the minister's) (?:regrets|apologies)|not attending|turned (?:it |them |this )?down|refused|(?:has|have|had) (?:said|say) no|said no\\b|not for (?:her|him|us|the minister)|will not be going|unable to (?:attend|accept)|cannot (?:attend|accept)|could not accept"
const cancelled =
  "cancel(?:led|s)?|canx|called off|lapsed|stood down|(?:did|does|will) not (?:take place|happen|go ahead)|didn't (?:take place|happen|go ahead)|not held|no t held|fell through|nobody (?:was )?(?:free|available)|no[- ]one (?:was )?(?:free|available)|pulled out|cried off|withdrew|withdrawn|abandoned|got (?:only )?as far as|scrapped|turned back|never happened|not kept|not (?:done|visited|reached|made)\\b|was dropped|were dropped|dropped from|dropped because"
const putOff =
  'postponed|put (?:off|back)|deferred|moved|re-?scheduled|(?<!not )re-?arranged|offered (?=(?:the )?\\d{1,2}(?:st|nd|rd|th)? \\p{Lu})|re-?booked|slipped|held over|delayed|to be re-?(?:booked|arranged)|new (?:slot|date|time)'
const outright = /^(?:cancel|canx|called off)/i
const silence =
  "no (?:answer|reply|response|word)|left (?:a )?(?:message|voicemail)|nothing (?:back|heard|yet|since)|still nothing|heard nothing|not (?:been )?(?:answered|heard|replied|responded)|have not managed to|haven't managed to|could not (?:be )?(?:reach(?:ed)?|get hold of)|unanswered|not returned|no luck|chased|chasing|silence|awaiting (?:a )?(?:reply|response)"
const open =
  'hold\\b|pencil(?:led)?|provisional(?:ly)?|tbc|tba|to be (?:confirmed|fixed|agreed|arranged)|await(?:s|ing) confirmation|unconfirmed|not (?:yet )?(?:firm|confirmed|fixed|agreed|settled)|neither yet firm|(?:have |has )?offered|asked for|requested|sought|wants?\\b|wanted|if (?:his|her|their|they|she|he)\\b|possibl[ey]|suggested|proposed|hoped|would like|looking for a (?:date|slot)|dates? (?:awaited|being sought)'
const firm = 'confirmed|firm\\b|accepted|agreed|booked|fixed|in the diary|going ahead|arranged|invited'
const took =
  'attended|went ahead|took place|taken by|held\\b|met\\b|came\\b|visited|spoke|talked|happened as planned|as planned|happened|rang back|done\\b|seen\\b'
const anew =
  /\b(?:now|instead|to|till|until|on|for|new (?:date|slot|time)(?: is)?|going|rearranged|re-arranged|offered|from)\b/i

/** "Moved from 7 June" stands now where it is told of. */
const from = /^[\p{L}-]+ (?:forward |back |over )?from\b(?![^.;)]*\bto\b)/iu

const anywhere = (words: string) => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, 'iu')
/** Remarks speak of much else: what came of the contact itself stands at the beginning of a sentence. */
const opening = (words: string) =>
  new RegExp(`(?:^|[.;!?:–—]\\s+|\\s-\\s+|,\\s+)(?:[\\p{L}']+\\s+){0,3}(?:${words})(?![\\p{L}])`, 'iu')

type Told = { what: string; remarks: string }

const says = ({ what, remarks }: Told, words: string): string | undefined => {
  const [own, other] = [anywhere(words).exec(what), opening(words).exec(remarks)]
  return own ? what.slice(own.index) : other ? remarks.slice(other.index) : undefined
}

/** Whether words say what came of a contact: cancelled, put off or declined. */
export const saysFate = (what: string): boolean =>
  [declined, cancelled, putOff].some((words) => says({ what, remarks: '' }, words) !== undefined)

/** How an entry stands: by what is said of it, else by what stands above it, else by its day. */
export function fateOf(told: Told, when: FoundWhen | undefined, days: Days, kept: boolean): Fate {
  if (says(told, declined)) return { status: 'declined', said: true }
  const off = says(told, cancelled)
  const put = says(told, putOff)
  const later =
    (put && from.test(put) ? undefined : put) ?? (off && /\binstead\b|\bnow\b/i.test(off) ? off : undefined)
  const other = later ? putElsewhere(later, when?.from ? { ...days, on: when.from } : days) : undefined
  if (other && !(off && outright.test(off) && other.moved?.precision !== 'day')) return other
  if (off) return { status: 'cancelled', said: true }
  if (says(told, silence)) return { status: says(told, 'offered') ? 'requested' : 'no-response', said: true }
  const tookPlace = says(told, took)
  if (says(told, open) && !tookPlace)
    return { status: coming(when, days) ? 'requested' : byDay(when, days, kept), said: true }
  if (says(told, firm) && coming(when, days)) return { status: 'planned', said: true }
  if (tookPlace && !(when?.from && when.from > days.on)) return { status: 'held', said: true }
  return { status: byDay(when, days, kept), said: when?.from !== undefined || days.side !== undefined }
}

/** What was put on another day stands there; without one it is only put off. */
function putElsewhere(text: string, days: Days): Fate {
  const at = anew.exec(text)?.index ?? 0
  const to = nearest(text.slice(at), { ...days, side: 'coming' })
  const moved =
    to?.precision === 'day' || to?.precision === 'week' || to?.precision === 'month' ? to : undefined
  return { status: 'postponed', said: true, ...(moved ? { moved: { ...moved, start: -1, end: -1 } } : {}) }
}

const coming = (when: FoundWhen | undefined, { on, side }: Days) =>
  when?.from ? when.from > on || (when.to ?? when.from) > on : side !== 'past'

const byDay = (when: FoundWhen | undefined, days: Days, kept: boolean): Status => {
  if (kept && !(days.side === 'coming')) return 'held'
  if (when?.from) return when.from > days.on ? 'planned' : 'held'
  return bySide[days.side ?? 'past']
}
const bySide: Readonly<Record<Side, Status>> = { past: 'held', coming: 'planned', asked: 'requested' }
