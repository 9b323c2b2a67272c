import { pattern } from '../../names/mask.ts'
import { howEnded } from '../howEnded.ts'
import { draftOf, takersIn } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const place = pattern('^(?:the )?(?<whom>NAMES)(?: \\([^()]{1,60}\\))?(?:, [^.:;]{2,40})?[.:]? ?$', 'iu')
const visit = /\bvisit(?:s|ed)?\b|\btour\b/i
const skipped =
  /\b(?:had been going to|were (?:due|going) to|did not (?:go|stop|get)|drove past|no time for|had to (?:skip|miss))\b/i

/** A stop in the report of a visit: an item that opens with where they were, "(i) Example Academy. The head gave us tea." */
export const stopOfVisit: MeetingRule = {
  name: 'stop on a visit',
  words: 'an item of a report of a visit that opens with a place or body',
  find: (scene) => {
    const { block, start } = scene.sentence
    const host = scene.minister ?? scene.author
    const report = [scene.facts.title, ...block.headings.map(({ text }) => text)].some((text) =>
      visit.test(text),
    )
    if (block.kind !== 'item' || start !== block.start || !report || !host || block.text.length < 80)
      return []
    const at = place.exec(scene.masked.text)?.indices?.groups?.whom
    if (!at) return []
    const rest = block.text.slice(scene.sentence.end - block.start)
    const missed = skipped.test(rest.slice(0, 160)) || howEnded(rest.slice(0, 200)) !== undefined
    const day = scene.facts.date
    return [
      draftOf(scene, at[0], at[1], {
        rule: 'stop on a visit',
        kind: 'visit',
        status: missed ? 'cancelled' : 'held',
        parties: [
          { party: host, as: 'participant', because: 'The report is of this visit.' },
          ...takersIn(scene, at[0], at[1]),
          ...scene.peopleHere().filter(({ party }) => party !== host),
        ],
        when: { start: -1, end: -1, from: day, to: day, precision: 'day', asWritten: day },
        whenBecause: 'The report is of a visit on that day.',
        confidence: 0.6,
      }),
    ]
  },
}
