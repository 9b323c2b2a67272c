import { pattern } from '../../names/mask.ts'
import { kindOf, OCCASION } from '../kinds.ts'
import { draftOf, takersIn, whensNear } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const words = pattern(
  `(?:further to|following|after|since|as (?:we )?(?:discussed|agreed) (?:at|in|during)|thank you for|thanks for|grateful for|at|I (?:much |greatly )?(?:enjoyed|valued|appreciated)) (?<whose>our|your|my) (?:[a-z-]+ ){0,3}(?<what>${OCCASION}|time|visit)(?: (?:with|between) (?<whom>ANY))?(?: (?:on|last|in|earlier|yesterday|of|at) [^.;:\\ue000-\\uf0ff]{3,40})?`,
)

/** A meeting the writer and the reader had: "Further to our meeting on Monday". */
export const furtherTo: MeetingRule = {
  name: 'further to our meeting',
  words: 'refers to a meeting of the writer and the reader',
  find: (scene) =>
    [...scene.masked.text.matchAll(words)].flatMap((match) => {
      const whomAt = match.indices?.groups?.whom
      const when = whensNear(scene, match.index + match[0].length, 'past')[0]
      if (
        !scene.author ||
        (match.groups?.what ?? '') === 'time' ||
        (/^(?:at|following|after|since)/i.test(match[0]) && !when)
      )
        return []
      const others = whomAt
        ? takersIn(scene, whomAt[0], whomAt[1])
        : scene.reader
          ? [
              {
                party: scene.reader,
                as: 'participant' as const,
                because: 'The reader is taken to be meant by “our”.',
              },
            ]
          : []
      if (others.length === 0) return []
      return [
        draftOf(scene, match.index, match.index + match[0].length, {
          rule: 'further to our meeting',
          kind: kindOf(match[0]),
          status: 'held',
          ...(when ? { when } : {}),
          parties: [{ party: scene.author, as: 'participant' }, ...others],
          confidence: 0.6,
        }),
      ]
    }),
}
