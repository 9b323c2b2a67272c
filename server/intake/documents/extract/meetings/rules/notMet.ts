import { anywhere } from '../../names/matchesOf.ts'
import { kindOf } from '../kinds.ts'
import { matchesIn } from '../passing.ts'
import { refusals } from '../refusals.ts'
import { draftOf, takersIn, whensNear } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

/** Somebody who would not or did not come: "NATW wouldn't see them", "Saltmarsh Academies never replied". */
export const notMet: MeetingRule = {
  name: 'declined or did not answer',
  words: 'says that somebody declined, or did not answer',
  find: (scene) =>
    refusals.flatMap(({ status, words }) =>
      matchesIn(scene, anywhere(words)).flatMap((match) => {
        const [whoAt, whomAt] = [match.indices?.groups?.who, match.indices?.groups?.whom]
        if (
          !whomAt ||
          ((status === 'no-response' || /take[n]? up|took up/i.test(match[0])) &&
            !/\b(?:not|never|n't|no|nothing|without|yet to|waiting to)\b|n't/i.test(match[0]))
        )
          return []
        const given = whoAt ? takersIn(scene, whoAt[0], whoAt[1]) : []
        const when = whensNear(scene, whomAt[1], 'past')[0]
        const asked =
          given.length > 0
            ? given
            : [...scene.leader, ...(scene.leader.length === 0 && scene.author ? [scene.author] : [])].map(
                (party) => ({ party, as: 'participant' as const }),
              )
        return [
          draftOf(scene, match.index, match.index + match[0].length, {
            rule: 'declined or did not answer',
            kind: kindOf(match[0]),
            status,
            ...(when ? { when } : {}),
            parties: [...asked, ...takersIn(scene, whomAt[0], whomAt[1])],
            confidence: 0.6,
          }),
        ]
      }),
    ),
}
