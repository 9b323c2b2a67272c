import { findWhens } from '../../dates/findWhens.ts'
import { pattern } from '../../names/mask.ts'
import { kindOf } from '../kinds.ts'
import { draftOf, takersIn } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const words = [
  pattern(
    "\\b(?:moved|put|pushed|postponed|deferred|shifted|slid|rearranged) (?<whom>NAMES)(?:'s)?(?: (?:[a-z-]+ )?(?:meeting|visit|call|session|roundtable|round-table|lunch|dinner|breakfast|briefing|seminar|workshop|bilateral|catch-?up))?(?: (?:off|back|out|on))? (?:to|until|till|for) (?<to>[^.;]{3,40})",
  ),
  pattern(
    '(?<whom>NAMES)(?: \\([^()]{1,60}\\))?,? (?:meeting |visit |call |session |roundtable )?(?:moves|moved|has moved|has been moved|is moved|was moved|have moved|shifts|shifted|has shifted|slips|has slipped|is now rearranged|has been rearranged|was rearranged|rearranged|is rescheduled|has been rescheduled|was rescheduled)(?: from [^.;]{3,30}?)? (?:to|for) (?<to>[^.;]{3,40})',
  ),
]

/** A contact that was put on another day: "Rivermead Housing moves from 6 March to Wednesday 22 March". */
export const movedTo: MeetingRule = {
  name: 'moved to another day',
  words: 'says that a meeting was moved to another day',
  find: (scene) =>
    words
      .flatMap((each) => [...scene.masked.text.matchAll(each)])
      .flatMap((match) => {
        const [at, toAt] = [match.indices?.groups?.whom, match.indices?.groups?.to]
        if (!at || !toAt) return []
        const [found] = findWhens(scene.sentence.text.slice(toAt[0]), scene.on, 'future')
        if (!found) return []
        const when = { ...found, start: found.start + toAt[0], end: found.end + toAt[0] }
        return [
          draftOf(scene, match.index, match.index + match[0].length, {
            rule: 'moved to another day',
            kind: kindOf(match[0]),
            status: (when.from ?? '') > scene.on && when.precision === 'day' ? 'planned' : 'postponed',
            when,
            parties: [
              ...scene.leader.map((party) => ({ party, as: 'participant' as const })),
              ...takersIn(scene, at[0], at[1]),
            ],
            confidence: 0.65,
          }),
        ]
      }),
}
