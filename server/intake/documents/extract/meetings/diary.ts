import type { Status } from '../../../../../graph-schema/terms.ts'
import { findWhens } from '../dates/findWhens.ts'
import type { FoundWhen } from '../dates/When.ts'
import type { Block } from '../layout/Block.ts'
import type { Mention } from '../names/Mention.ts'
import { forumEnd } from '../names/nameShapes.ts'
import type { Party } from '../names/Party.ts'
import type { ReadText } from '../readText.ts'
import { kindOf } from './kinds.ts'
import type { MeetingDraft, PartyTaking } from './MeetingDraft.ts'
import { distinct } from './Scene.ts'

const clock = /^(?:HOLD\s+)?\d{1,2}[:.]\d{2}(?:\s*[-–]\s*\d{1,2}[:.]\d{2})?$/i
const business =
  /^(?:train|travel|flight|car|depart|arrive|box|diary|lunch, no|no (?:official )?engagements|constituency|oral questions|prime minister's questions|pmqs|questions|votes?|private|desk|office time|hold\b)|\b(?:prep|drafting|speech writing|westminster hall debate|adjournment debate)\b/i
const away = /\b(?:did not|didn't|declined|unable to|could not|apologies|not for|asked to join)\b/i

/** Whether a document is a diary: lines that begin with the time of day. */
export const isDiary = (blocks: readonly Block[]): boolean =>
  blocks.filter(({ cells }) => cells && clock.test(cells[0]?.text ?? '')).length >= 4

/** The entries of a diary as contacts of whose diary it is. */
export function diaryMeetings(read: ReadText, owner: Party | undefined): MeetingDraft[] {
  let day: FoundWhen | undefined
  return read.blocks.flatMap((block): MeetingDraft[] => {
    if (!block.cells) {
      const when =
        block.text.length < 60
          ? findWhens(block.text, read.facts.date, 'past').find(({ precision }) => precision === 'day')
          : undefined
      if (when) day = { ...when, start: block.start + when.start, end: block.start + when.end }
      return []
    }
    const [time, ...rest] = block.cells
    const entry = rest.map(({ text }) => text).join(' ')
    if (!time || !clock.test(time.text) || entry === '' || business.test(entry)) return []
    const status = statusOf(`${time.text} ${entry}`, day, read.facts.date)
    const takings = status ? partiesOf(block, read) : []
    const forum = takings.find(({ party }) => party.kind === 'forum' || forumEnd.test(party.name))?.party
    if (!status || takings.length === 0) return []
    return [
      {
        rule: 'diary entry',
        kind: forum ? 'board' : kindOf(entry),
        status,
        ...(day ? { when: day } : {}),
        parties: distinct([
          ...(owner ? [{ party: owner, as: 'participant' as const }] : []),
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

/** A cancelled or lapsed entry did not take place; one moved stands again where it was moved to. */
function statusOf(entry: string, day: FoundWhen | undefined, on: string): Status | undefined {
  if (/\bMOVED\b|\bmoved to\b|\bnow (?:on )?(?:mon|tues|wednes|thurs|fri)day/i.test(entry)) return undefined
  if (/\bCANCELLED\b|\bcancelled\b|\blapsed\b|\bstood down\b|\bdid not take place\b/i.test(entry))
    return 'cancelled'
  if (/\bpostponed\b/i.test(entry)) return 'postponed'
  if (/^HOLD\b|\bprovisional\b|\btbc\b/i.test(entry)) return 'requested'
  return day?.from && day.from > on ? 'planned' : 'held'
}

function partiesOf(block: Block, read: ReadText): PartyTaking[] {
  return read.sentencesOf(block).flatMap((sentence) => {
    if (away.test(sentence.text)) return []
    const mentions = read.mentionsOf(sentence)
    return mentions
      .filter((mention) => isParty(mention, sentence.text, sentence.start))
      .flatMap(({ party, of, start, end }) =>
        party
          ? [{ party, as: 'participant' as const, at: { start, end }, ...(of ? { onBehalfOf: of } : {}) }]
          : [],
      )
  })
}

/** A name nobody knows counts where a party would stand: first, or after "with", a dash or a comma. */
function isParty({ kind, start }: Mention, text: string, from: number): boolean {
  if (kind === 'person' || kind === 'body' || kind === 'forum' || kind === 'redacted') return true
  return (
    kind === 'loose' &&
    /(?:^|\d\s+|\b(?:with|by|from|w\/|and|cancelled|interview,)\s*|[-–:,]\s*)$/i.test(
      text.slice(0, start - from),
    ) &&
    !/\b(?:hall|room|street|house|place)\b/i.test(text.slice(start - from, start - from + 40))
  )
}
