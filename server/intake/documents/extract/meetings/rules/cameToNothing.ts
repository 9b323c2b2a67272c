import { pattern } from '../../names/mask.ts'
import { kindOf } from '../kinds.ts'
import { draftOf, takersIn, whensNear } from '../Scene.ts'
import { subjectOf } from '../subjectOf.ts'
import type { MeetingRule } from './MeetingRule.ts'

const words = pattern(
  '(?<what>meeting|call|visit|morning|afternoon|day|trip|session|roundtable|conversation|lunch|catch-?up|appointment|slot|bilateral) (?:[a-z ]{0,20}(?:in|at|on) [^.;]{2,30}? )?(?:with|to|at) (?<whom>NAMES)[^.;\\ue000-\\uf0ff]{0,40}? (?<how>came to nothing|fell through|fell by the wayside|was called off|was cancelled|had to be cancelled|did not (?:happen|take place|go ahead)|was stood down|was abandoned|was (?:put off|postponed|deferred|put back)|had to be (?:postponed|put off|moved)|has been (?:postponed|put off|moved|deferred))',
)

/** An occasion that did not come about: "A long-planned morning with the Greenlaw Project came to nothing". */
export const cameToNothing: MeetingRule = {
  name: 'did not take place',
  words: 'says that an occasion was put off or did not take place',
  find: (scene) =>
    [...scene.masked.text.matchAll(words)].flatMap((match) => {
      const at = match.indices?.groups?.whom
      if (!at) return []
      const later = /put off|postponed|deferred|put back|moved/.test(match.groups?.how ?? '')
      const when = whensNear(scene, at[1], 'past')[0]
      const subject = subjectOf(scene, match)
      return [
        draftOf(scene, match.index, match.index + match[0].length, {
          rule: 'did not take place',
          kind: kindOf(match.groups?.what ?? ''),
          status: later ? 'postponed' : 'cancelled',
          ...(when ? { when } : {}),
          parties: [...subject, ...takersIn(scene, at[0], at[1])],
          confidence: 0.6,
        }),
      ]
    }),
}
