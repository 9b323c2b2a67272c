import { findWhens } from '../../dates/findWhens.ts'
import type { FoundWhen } from '../../dates/When.ts'
import type { Block } from '../../layout/Block.ts'
import type { Sentence } from '../../layout/sentences.ts'
import type { Party } from '../../names/Party.ts'
import type { ReadText } from '../../readText.ts'
import { asOwner } from './colleagues.ts'
import type { Entry, Side } from './Entry.ts'
import { firstPlace } from './firstPlace.ts'
import { imprint } from './imprint.ts'
import { cut } from './parts.ts'
import { nearest } from './readDay.ts'
import { sideOf } from './sides.ts'
import type { Keeping } from './tableEntries.ts'

/** The items that the words leading up to them make contacts of, and the lists that a line gives after "Coming:". */
export function listEntries(read: ReadText, used: ReadonlySet<Block>, keeping: Keeping): Entry[] {
  return read.blocks.flatMap((block) => {
    if (block.cells || block.kind === 'heading' || used.has(block) || read.facts.frame.has(block)) return []
    if (read.lists.has(block)) return []
    return [...underLead(block, read, keeping), ...afterLabel(block, read, keeping)]
  })
}

const leads: readonly (readonly [RegExp, Side])[] = [
  [
    /\b(?:asked (?:to (?:see|meet)|for (?:meetings?|calls?|time)(?: with)?)|invited|requested (?:meetings|time)(?: with)?)\W*$/i,
    'asked',
  ],
  [
    /\b(?:will|shall|to|are|is|plan(?:s|ning)? to|hop(?:e|es|ing) to|intend(?:s)? to|going to|be) (?:then |also |next )?(?:see|seeing|meet|meeting|visit|visiting|speak(?:ing)? to|call(?:ing)?|call on|talk(?:ing)? to)\W*$/i,
    'coming',
  ],
  [
    /\b(?:met(?: with)?|seen|saw|spoke(?:n)? (?:to|with)|visited|talked (?:to|with)|called on|(?:had|held) (?:meetings|calls|contact|discussions|conversations|sessions) with)\W*$/i,
    'past',
  ],
]

/** "Since then officials have met:" and below it a name and a day for each. */
function underLead(block: Block, read: ReadText, keeping: Keeping): Entry[] {
  if (imprint.test(block.text)) return []
  if (block.kind !== 'item' && (block.kind !== 'paragraph' || block.text.length > 120)) return []
  const lead = block.kind === 'item' ? (block.lead?.text.trim() ?? '') : ''
  const side =
    (lead.endsWith(':') ? leads.find(([words]) => words.test(lead))?.[1] : undefined) ?? headed(block, lead)
  const [first, ...more] = read.sentencesOf(block)
  if (!side || !first || beginsWithDay(block.text) || !opensWithName(first, read)) return []
  const by = /\b(?:you|the Minister)\b[^.]*$/i.test(lead) ? (read.minister ?? keeping.owner) : keeping.owner
  const days = daysOf(first, side, keeping.on)
  if (!days[0] && !lead && (side === 'past' || block.kind === 'paragraph')) return []
  return days.map((when) => entryOf(block, [first], more, when, side, by, 'item of a list of contacts'))
}

/** Lines that begin with a day are read as those of a diary. */
const beginsWithDay = (text: string) =>
  /^\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\d{1,2}\b|w\/c\b)/i.test(text)

const toBeDone = /\b(?:to do|actions?|next steps|tasks|still to)\b[^.]*:$/i

/** What the heading above says of its items, where it is one of contacts. */
function headed({ headings }: Block, lead: string): Side | undefined {
  const { side, contacts } = sideOf(headings.at(-1)?.text ?? '')
  return contacts ? (toBeDone.test(lead) ? 'coming' : side) : undefined
}

/** Each day an item names: "on 12 May and again on 26 May" are two. */
function daysOf({ text }: Sentence, side: Side, on: string): (FoundWhen | undefined)[] {
  const found = findWhens(text, on, side === 'past' ? 'past' : 'future').filter(
    ({ precision, until }) => precision !== 'unknown' && !until,
  )
  const [first, second] = found
  const again =
    first && second && /^,?\s*and(?: again)?(?: on)?\s*$/i.test(text.slice(first.end, second.start).trim())
  return again ? [first, second] : [first]
}

/** Whether a sentence opens with a name, and goes on with when or how and not with what they did. */
function opensWithName(sentence: Sentence, read: ReadText): boolean {
  const { text, start } = sentence
  const first = firstPlace(text)
  const mentions = read.mentionsOf(sentence)
  const opening = mentions.find(({ start: at }) =>
    /^(?:the )?$/i.test(text.slice(first, Math.max(first, at - start))),
  )
  if (!opening || opening.kind === 'pronoun' || opening.kind === 'self') return false
  let end = opening.end - start
  for (const { start: at, end: last } of mentions)
    if (at - start >= end && /^,?\s*(?:and|with|&|,)\s*(?:the )?$/i.test(text.slice(end, at - start)))
      end = last - start
  if (/, (?:went|came|visited|saw|spoke)\b/.test(text.slice(end))) return false
  return /^(?:'s (?:office|team|staff))?\s*(?:\([^)]*\))?\s*(?:together|both|jointly)?\s*(?:$|[,.;:–-]|(?:on|at|in|by|about|re|for|over|to discuss|last|this|next|\d))/iu.test(
    text.slice(end),
  )
}

/** "Requests not yet placed: Example Trust (half an hour); Sample Aid (a visit)". */
const requests =
  /^\W*(?:(?:other |new |outstanding |further )?(?:requests|invitations|asks|bids)(?: (?:for meetings|outstanding|not yet placed|received|pending|to be placed|in hand))?|not (?:yet )?placed|to be placed|still to (?:be )?place[d]?)\s*:\s+/i
const label =
  /^\W*(?:(?:also |still )?(?:coming(?: up)?|to come|next (?:week|month)|the week after|ahead|looking ahead|later this (?:week|month)|in the diary|planned)|last week|earlier this week)\s*[:–-]\s+/i

/** "Coming: Example Trust, 18 March. Unconfirmed. Mayor of Example, 20 March - firm." */
function afterLabel(block: Block, read: ReadText, keeping: Keeping): Entry[] {
  const sentences = read.sentencesOf(block)
  const asked = sentences.findIndex(({ text }) => requests.test(text))
  const at = asked < 0 ? sentences.findIndex(({ text }) => label.test(text)) : asked
  const head = sentences[at]
  if (!head) return []
  const words = (asked < 0 ? label : requests).exec(head.text)?.[0] ?? ''
  const side: Side = asked >= 0 ? 'asked' : /\b(?:last|earlier)\b/i.test(words) ? 'past' : 'coming'
  const from = words.length
  const elements = [cut(head, from, head.text.length), ...sentences.slice(at + 1)].flatMap(atSemicolons)
  const entries: Entry[] = []
  for (const element of elements) {
    const when = nearest(element.text, { on: keeping.on, side })
    const undated = /\b(?:date )?tbc\b|\bdate to be (?:fixed|agreed|confirmed)\b/i.test(element.text)
    const last = entries.at(-1)
    if (asked >= 0)
      entries.push(entryOf(block, [element], [], undefined, side, keeping.owner, 'listed among requests'))
    else if ((when && when.precision !== 'unknown') || undated)
      entries.push(entryOf(block, [element], [], when, side, keeping.owner, 'listed after a label'))
    else if (last && element.text.split(' ').length <= 6)
      entries[entries.length - 1] = { ...last, remarks: [...last.remarks, element] }
  }
  return entries.filter(({ told }) => told.every((sentence) => startsWithName(sentence, read)))
}

const startsWithName = (sentence: Sentence, read: ReadText) => {
  const first = firstPlace(sentence.text)
  return read
    .mentionsOf(sentence)
    .some(
      ({ start, kind }) =>
        kind !== 'pronoun' && kind !== 'self' && kind !== 'selves' && start - sentence.start <= first + 4,
    )
}

function atSemicolons(sentence: Sentence): Sentence[] {
  const cuts = [...sentence.text.matchAll(/;\s+/g)]
  const starts = [0, ...cuts.map((each) => each.index + each[0].length)]
  const ends = [...cuts.map((each) => each.index), sentence.text.length]
  return cuts.length === 0 ? [sentence] : starts.map((from, at) => cut(sentence, from, ends[at] ?? from))
}

const entryOf = (
  block: Block,
  told: readonly Sentence[],
  remarks: readonly Sentence[],
  when: FoundWhen | undefined,
  side: Side,
  by: Party | undefined,
  rule: string,
): Entry => ({
  rule,
  block,
  span: { start: told[0]?.start ?? block.start, end: remarks.at(-1)?.end ?? told.at(-1)?.end ?? block.end },
  told,
  whom: [],
  remarks,
  how: '',
  ...(when ? { when } : {}),
  side,
  by: asOwner(by),
  bare: true,
  confidence: 0.65,
})
