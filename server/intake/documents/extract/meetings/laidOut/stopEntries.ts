import type { Block } from '../../layout/Block.ts'
import { isUsualHeading } from '../../layout/headings.ts'
import type { ReadText } from '../../readText.ts'
import { distinct } from '../Scene.ts'
import { asOwner } from './colleagues.ts'
import { cutFrom } from './dayLine.ts'
import type { Entry } from './Entry.ts'
import { firstPlace } from './firstPlace.ts'
import { onlyDay, thereAt } from './stops.ts'
import type { Keeping } from './tableEntries.ts'

export const stopOfVisit = 'stop of a visit'

const visit = /\b(?:visits?|tour)\b/i
const partOfDay =
  /^(?:(?:early|late|mid)[- ]?)?(?:morning|afternoon|evening|lunch(?:time)?|breakfast|(?:first|second|third|fourth|fifth|last|final) (?:stop|visit|call)|(?:stop|visit) (?:\d|one|two|three|four|five))\b\s*[:–—-]\s*/i
const noStop =
  /\b(?:purpose|aims?|background|context|introduction|afterwards|follow|conclusions?|points?|observations?|narrative|next|actions?|summary|feedback|lessons|impressions|travel|costs?|recommendations?|issues|themes|discussion|commitments?|media|press|reflections|thanks|annex|programme|itinerary)\b/i

/** The stops that a report of a visit tells of, each under a heading with its name: "2. Afternoon: Example Advice, Northby". */
export function stopEntries(read: ReadText, { owner }: Keeping): Entry[] {
  const { facts, blocks, minister } = read
  if (!visit.test(facts.title)) return []
  const day = onlyDay(read)
  const stops = blocks
    .map((heading) => ({ heading, below: sectionOf(heading, blocks) }))
    .filter(({ heading, below }) => below.length > 0 && isStop(heading, read))
  if (!day || day === 'tbc' || stops.length < 2) return []
  const host = minister ?? owner
  const by = distinct([
    ...asOwner(host),
    ...read.attendance.filter(({ attendance }) => attendance !== 'apologies'),
  ])
  return stops.map(({ heading, below }) => {
    const [first] = read.sentencesOf(heading)
    const [fate] = below[0] ? read.sentencesOf(below[0]) : []
    const lead = partOfDay.exec(heading.text)?.[0].length ?? 0
    return {
      rule: stopOfVisit,
      block: heading,
      span: { start: heading.start, end: heading.end },
      told: first ? [cutFrom(first, heading.start + lead)] : [],
      whom: [],
      remarks: fate && fate.text.length < shortest ? [fate] : [],
      how: 'visit',
      below,
      there: thereAt(read, below),
      when: { ...day.when, start: -1, end: -1 },
      by,
      bare: true,
      title: heading.text.slice(lead).trim(),
      confidence: 0.7,
    }
  })
}

/** What came of a stop is said in a few words: "Not done." */
const shortest = 60

/** The paragraphs under a heading, up to the next. */
function sectionOf(heading: Block, blocks: readonly Block[]): Block[] {
  if (heading.kind !== 'heading') return []
  const after = blocks.slice(blocks.indexOf(heading) + 1)
  const until = after.findIndex(({ kind }) => kind !== 'paragraph' && kind !== 'item')
  return after.slice(0, until < 0 ? undefined : until)
}

/** A heading that names a place or body, and says when in the day perhaps. */
function isStop(heading: Block, read: ReadText): boolean {
  const { text } = heading
  if (text.length > 80 || visit.test(text) || noStop.test(text) || isUsualHeading(text)) return false
  if (partOfDay.test(text) || /, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(text)) return true
  const first = heading.start + firstPlace(text)
  return read.mentionsIn(heading).some(({ start, kind }) => start === first && kind === 'body')
}
