import { pattern } from '../../names/mask.ts'
import { anywhere } from '../../names/matchesOf.ts'
import { matchesIn } from '../passing.ts'
import { draftOf, takersIn } from '../Scene.ts'
import { active, dated, saidAt } from '../saidAt.ts'
import { subjectOf } from '../subjectOf.ts'
import { AUX } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const patterns = [
  pattern(
    `(?:(?<who>WHO)|^|\\band)${AUX}\\s*(?:conducted|did|gave|recorded|had|undertook|doing|giving|do|give|appeared for) (?:an? |the |my |some )?(?:(?!asked|requested|declined|refused|turned)[a-z0-9'-]+ ){0,4}(?:interview|clip|appearance|media round)s? (?:on|with|for|to|by|at) (?<whom>ANY)`,
  ),
  pattern(`(?<who>WHO),?${AUX} (?:interviewed|filmed) (?:[a-z ]{0,15})?(?:by|for|on) (?<whom>ANY)`),
  pattern(`(?<who>WHO),?${AUX} (?:appeared|appear|appearing) (?:live )?on (?<whom>ANY)`),
]

/** An interview with a programme or paper: "a political interview on BBC Politics Live". */
export const interviewed: MeetingRule = {
  name: 'was interviewed',
  words: 'says that somebody gave an interview',
  find: (scene) =>
    patterns.flatMap((words) =>
      matchesIn(scene, anywhere(words)).flatMap((match) => {
        const [whoAt, whomAt] = [match.indices?.groups?.who, match.indices?.groups?.whom]
        if (!whomAt) return []
        const said = saidAt(scene, whomAt[1], active(match.groups?.aux), 'past')
        if (!said) return []
        const subject = subjectOf(scene, match)
        return [
          draftOf(scene, whoAt?.[0] ?? match.index, whomAt[1], {
            rule: 'was interviewed',
            kind: 'media',
            status: said.status,
            ...dated(said),
            parties: [...subject, ...takersIn(scene, whomAt[0], whomAt[1])],
            confidence: 0.8,
          }),
        ]
      }),
    ),
}
