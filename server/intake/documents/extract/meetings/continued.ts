import { addDays } from '../../../../../graph-schema/days.ts'
import { findWhens } from '../dates/findWhens.ts'
import type { FoundWhen } from '../dates/When.ts'
import { pattern } from '../names/mask.ts'
import type { PartyTaking } from './MeetingDraft.ts'
import { type Scene, takersIn } from './Scene.ts'

/** One more of a list that gives each its own day. */
export type Onward = { parties: PartyTaking[]; when: FoundWhen; end: number }

const onward = pattern(
  '^(?<own>WHEN)? ?(?:,|;|,? and|,? then|, and then)(?: then| later| finally)?(?<lead>WHEN)?,? (?<whom>NAMES)(?<when>WHEN| the (?:next|following) day)?(?! ?(?:[a-z]+ed|told|said|was|were|is|are|has|have|had|will)\\b)',
  'iu',
)

/** "… on Monday, Respect on Tuesday and SafeLives this morning": the further ones, where each has a day of its own. */
export function continued(scene: Scene, from: number, first: FoundWhen | undefined): Onward[] {
  const found: Onward[] = []
  const text = scene.masked.text
  let at = from
  let last = first
  for (let match = onward.exec(text.slice(at)); match; match = onward.exec(text.slice(at))) {
    const whom = match.indices?.groups?.whom
    const said = match.groups?.lead ? match.indices?.groups?.lead : match.indices?.groups?.when
    if (!whom || !said) break
    const written = scene.sentence.text.slice(at + said[0], at + said[1])
    const tense = (first?.from ?? '') > scene.on ? 'future' : 'past'
    const [when] = /following|next day/i.test(written)
      ? nextDay(written, last)
      : findWhens(written, scene.on, tense)
    if (!when?.from) break
    last = { ...when, start: at + said[0] + Math.max(0, when.start), end: at + said[1] }
    found.push({
      parties: takersIn(scene, at + whom[0], at + whom[1]),
      when: last,
      end: at + match[0].length,
    })
    at += match[0].length
  }
  return found
}

function nextDay(written: string, last: FoundWhen | undefined): FoundWhen[] {
  if (last?.precision !== 'day' || !last.from) return []
  const day = addDays(last.from, 1)
  return [{ start: 0, end: written.length, from: day, to: day, precision: 'day', asWritten: written.trim() }]
}
