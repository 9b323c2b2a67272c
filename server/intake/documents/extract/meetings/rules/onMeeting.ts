import { matchesOf, sought } from '../../names/matchesOf.ts'
import { kindOf } from '../kinds.ts'
import { draftOf, takersIn } from '../Scene.ts'
import { whenTold } from '../whenTold.ts'
import type { MeetingRule } from './MeetingRule.ts'

const words = sought(
  '(?:meeting|seeing|visiting|speaking|talking|ringing|telephoning)\\b',
  '\\b(?:before|after|since|on|upon|when|while|following) (?:also |first )?(?:meeting|seeing|visiting|ringing|telephoning|(?:speaking|talking) (?:to|with))(?: with)? (?<whom>NAMES)',
)

/** A contact told in passing: "After seeing Refuge on Monday the Minister was minded to agree". */
export const onMeeting: MeetingRule = {
  name: 'on meeting somebody',
  words: 'says in passing, with its day, that somebody was met',
  find: (scene) =>
    matchesOf(scene.masked.text, words).flatMap((match) => {
      const at = match.indices?.groups?.whom
      const when = at ? whenTold(scene, at[1], 'past') : undefined
      const party = scene.author ?? scene.minister
      if (!at || !party || !(when?.precision === 'day' || when?.precision === 'week')) return []
      return [
        draftOf(scene, match.index, at[1], {
          rule: 'on meeting somebody',
          kind: kindOf(match[0]),
          status: 'held',
          when,
          parties: [
            {
              party,
              as: 'participant',
              because: 'The sentence does not say who; it is taken to be the one whose document it is.',
            },
            ...takersIn(scene, at[0], at[1]),
          ],
          confidence: 0.55,
        }),
      ]
    }),
}
