import type { Status } from '../../../../../graph-schema/terms.ts'
import { findWhens } from '../dates/findWhens.ts'
import type { FoundWhen, Tense } from '../dates/When.ts'
import type { Block } from '../layout/Block.ts'
import type { Mention } from '../names/Mention.ts'
import { forumEnd } from '../names/nameShapes.ts'
import type { Party } from '../names/Party.ts'
import type { ReadText } from '../readText.ts'
import { kindOf } from './kinds.ts'
import type { MeetingDraft, PartyTaking } from './MeetingDraft.ts'
import { distinct } from './Scene.ts'

const time =
  '(?:\\d{1,2}[:.]\\d{2}(?:\\s*(?:am|pm))?|[012]\\d[0-5]\\d(?:\\s*hrs?)?|\\d{1,2}\\s*(?:am|pm)|noon|all day)'
const clock = new RegExp(`^(?:HOLD\\s+)?${time}(?:\\s*(?:[-–—]|to)\\s*${time})?$`, 'i')
const instead =
  /(?:\b(?:goes|go|attends?|will (?:go|attend|speak)|to (?:go|attend|speak)|speaks|covers|standing in|stands in|deputising)\b[^.;]{0,20}\b(?:in (?:her|his|their|the Minister's) place|instead|for (?:her|him|the Minister)|on (?:her|his) behalf))/i
const business =
  /^(?:train|travel|flight|car|depart|arrive|box|diary|lunch, no|no (?:official )?engagements|constituency|(?:[\w ]{0,20} )?oral questions|prime minister's questions|pmqs|questions|votes?|private|desk|office|budget statement|hold\s*$)|\b(?:prep|drafting|speech writing|westminster hall debate|adjournment debate|office time|planning meeting|pre-?brief|do not book|whips?|school run|stocktake|tickets)\b|^officials\b/i
const away =
  /\b(?:did not|didn't|declined|unable to|could not|apologies|not for|asked to join|phone number|briefing due)\b/i

/** Whether a document is a diary: lines that begin with the time of day. */
export const isDiary = (blocks: readonly Block[]): boolean =>
  blocks.filter(({ cells }) => cells && clock.test(cells[0]?.text ?? '')).length >= 4

/** The entries of a diary as contacts of whose diary it is. */
export function diaryMeetings(read: ReadText, owner: Party | undefined): MeetingDraft[] {
  const tense = tenseOf(read)
  const kept = asKept.test(headOf(read))
  let day: FoundWhen | undefined
  return read.blocks.flatMap((block): MeetingDraft[] => {
    if (!block.cells) {
      const when =
        block.text.length < 60
          ? findWhens(block.text, read.facts.date, tense).find(({ precision }) => precision === 'day')
          : undefined
      if (when) day = { ...when, start: block.start + when.start, end: block.start + when.end }
      return []
    }
    const [time, ...rest] = block.cells
    const entry = rest.map(({ text }) => text).join(' ')
    if (!time || !clock.test(time.text) || entry === '' || business.test(entry)) return []
    const moved = movedTo(entry, read)
    if (moved === 'here') return []
    const when = moved ?? day
    const other = instead.test(entry)
    const told = kept ? undefined : when
    const status = other
      ? byDay(told, read.facts.date)
      : statusOf(`${time.text} ${entry}`, told, read.facts.date)
    const takings = status ? partiesOf(block, read) : []
    const forum = takings.find(({ party }) => party.kind === 'forum' || forumEnd.test(party.name))?.party
    const others = takings.filter(({ party }) => party !== forum && party !== owner && !party.group)
    if (!status || (others.length === 0 && !forum)) return []
    return [
      {
        rule: 'diary entry',
        kind: forum ? 'board' : kindOf(entry),
        status,
        ...(when ? { when } : {}),
        parties: distinct([
          ...(owner && !other ? [{ party: owner, as: 'participant' as const }] : []),
          ...takings.filter(({ party }) => party !== forum),
        ]),
        ...(forum ? { forum } : {}),
        span: { start: rest[0]?.start ?? block.start, end: block.end },
        block,
        about: [block],
        confidence: 0.75,
      },
    ]
  })
}

const headOf = ({ facts, blocks }: ReadText) =>
  [facts.title, ...blocks.slice(0, 6).map(({ text }) => text)].join('\n')

/** Filled in afterwards, though its date may be the first of the days it tells of. */
const asKept = /\bas kept\b|\bas held\b|\bhow it (?:turned out|went)\b|\btransparency return\b/i

/** A forward look tells of days to come; a diary as kept, of days that were. */
const tenseOf = (read: ReadText): Tense => {
  const { facts } = read
  const head = headOf(read)
  if (/\bforward look\b|\blook ahead\b|\bweek ahead\b|\bforthcoming\b|\bupcoming\b/i.test(head))
    return 'future'
  const [week] = /\bweek (?:commencing|beginning)\b|\bw\/c\b/i.test(head)
    ? findWhens(head, facts.date, 'future')
    : []
  return (week?.from ?? '') > facts.date ? 'future' : 'past'
}

/** A cancelled or lapsed entry did not take place; one moved stands again where it was moved to. */
function statusOf(entry: string, day: FoundWhen | undefined, on: string): Status | undefined {
  if (/\bNOT ATTENDING\b|\bNOT attending\b|\b[Dd]eclined\b|\bsent (?:her|his|their) regrets\b/.test(entry))
    return 'declined'
  if (/\bCANCELLED\b|\bcancelled\b|\bcanx\b|\blapsed\b|\bstood down\b|\bdid not take place\b/i.test(entry))
    return 'cancelled'
  if (/\bpostponed\b/i.test(entry)) return 'postponed'
  if (/\bHOLD\b|\bprovisional\b|\btbc\b|\b[Aa]waiting confirmation\b/.test(entry)) return 'requested'
  if (/\b(?:attended|went ahead|took place|taken by)\b/i.test(entry)) return 'held'
  return byDay(day, on)
}

const byDay = (day: FoundWhen | undefined, on: string): Status =>
  day?.from && day.from > on ? 'planned' : 'held'

/** Where an entry was moved to; `here` where it stands again in this diary, or the new day is not given. */
function movedTo(entry: string, { blocks, facts }: ReadText): FoundWhen | 'here' | undefined {
  const moved =
    /\b(?:re-?scheduled|moved|re-?arranged)(?: to| for)?\b|\bnow (?:on )?(?=(?:mon|tues|wednes|thurs|fri)day)/i.exec(
      entry,
    )
  if (!moved) return undefined
  const [to] = findWhens(entry.slice(moved.index), facts.date, 'future')
  const listed = blocks.some(
    ({ cells, text }) =>
      !cells &&
      text.length < 60 &&
      findWhens(text, facts.date, 'future').some(({ from }) => from === to?.from),
  )
  return to?.precision === 'day' && !listed ? { ...to, start: -1, end: -1 } : 'here'
}

function partiesOf(block: Block, read: ReadText): PartyTaking[] {
  const from = block.cells?.[1]?.start ?? block.start
  return read.sentencesOf(block).flatMap((sentence) => {
    if (
      away.test(sentence.text) &&
      !instead.test(sentence.text) &&
      !/\b(?:CANCELLED|NOT ATTENDING|HOLD)\b/.test(sentence.text)
    )
      return []
    const mentions = read.mentionsOf(sentence)
    return mentions
      .filter((mention) => isParty(mention, sentence.text, sentence.start, from))
      .flatMap(({ party, of, start, end }) =>
        party
          ? [{ party, as: 'participant' as const, at: { start, end }, ...(of ? { onBehalfOf: of } : {}) }]
          : [],
      )
  })
}

/** A name nobody knows counts where a party would stand: first, or after "with", a dash or a comma. */
function isParty({ kind, start, text: own }: Mention, text: string, from: number, first: number): boolean {
  const place = kind === 'body' && /\b(?:House|Hall|Street|Room)$/.test(own)
  if (kind === 'person' || (kind === 'body' && !place) || kind === 'forum' || kind === 'redacted') return true
  if (kind !== 'loose') return false
  return (
    start === first ||
    (own.includes(' ') && /,\s*(?:and\s+)?$/.test(text.slice(0, start - from))) ||
    (/(?:\b(?:with|by|from|w\/|and|cancelled|interview,|hold:?|attending:?)\s*(?:the\s+)?|[-–:]\s*)$/i.test(
      text.slice(0, start - from),
    ) &&
      !/\b(?:hall|room|street|house|place|about|item)\b/i.test(text.slice(start - from, start - from + 40)))
  )
}
