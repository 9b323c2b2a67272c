import { pattern } from '../../names/mask.ts'
import { kindOf, OCCASION } from '../kinds.ts'
import { draftOf, takersIn, whensNear } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const words = pattern(
  `^(?:(?:my|a|an|the|our|introductory|bilateral|regular|monthly|weekly|quarterly|follow-up|video|telephone|phone|virtual|joint) )*(?<what>${OCCASION})(?:s)?(?: (?:with|w/|from|to|by|between|of|at|on))+ (?<whom>NAMES)`,
)

const tookPlace = /\b(?:(?:did |does )?go(?:es)? ahead|went ahead|took place|happened|was held|went well)\b/i

/** A line that is only an occasion: "Meeting with Refuge", "Call with the DA Commissioner on Tuesday". */
export const lineOccasion: MeetingRule = {
  name: 'line of an occasion',
  words: 'a line that gives an occasion and with whom',
  find: (scene) => {
    const alone = scene.sentence.start === scene.sentence.block.start || scene.facts.covers
    return [...scene.masked.text.matchAll(words)].flatMap((match) => {
      const at = match.indices?.groups?.whom
      if (!at || !(alone || tookPlace.test(scene.masked.text.slice(at[1])))) return []
      const planned = /\b(?:next week|forward|upcoming|coming|ahead|planned|future)\b/i.test(
        scene.sentence.block.headings.at(-1)?.text ?? '',
      )
      const rest = scene.masked.text.slice(at[1])
      if (
        /^\s+(?:was|were|is|are|has|had|will|would)\b/.test(rest) &&
        /\b(?:postponed|cancelled|declined|moved)\b/.test(rest)
      )
        return []
      const when = whensNear(scene, at[1], planned ? 'future' : 'past')[0]
      const coming =
        planned ||
        (when?.from ?? '') > scene.on ||
        /^\s+(?:will|is (?:planned|scheduled|arranged))\b/.test(rest)
      return [
        draftOf(scene, 0, at[1], {
          rule: 'line of an occasion',
          kind: kindOf(match.groups?.what ?? ''),
          status: coming ? 'planned' : 'held',
          ...(when ? { when } : {}),
          parties: [
            ...scene.leader.map((party) => ({ party, as: 'participant' as const })),
            ...takersIn(scene, at[0], at[1]),
          ],
          confidence: 0.7,
        }),
      ]
    })
  },
}
