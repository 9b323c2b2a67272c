import { pattern } from '../../names/mask.ts'
import { draftOf, takersIn, whensNear } from '../Scene.ts'
import { AUX, readVerb } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'
import { subjectBefore } from './metSomebody.ts'

const patterns = [
  pattern(
    `(?:(?<who>WHO)|^|\\band)${AUX}\\s*(?:conducted|did|gave|recorded|had|undertook|doing|giving|do|give|appeared for) (?:an? |the |my |some )?(?:[a-z0-9'-]+ ){0,4}(?:interview|clip|appearance|media round)s? (?:on|with|for|to|by|at) (?<whom>ANY)`,
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
      [...scene.masked.text.matchAll(words)].flatMap((match) => {
        const [whoAt, whomAt] = [match.indices?.groups?.who, match.indices?.groups?.whom]
        if (!whomAt) return []
        const aux = (match.groups?.aux ?? '').replace(/\b(?:was|were|been)\b/g, '')
        const said = readVerb(aux, 'past', false, true)
        if (!said) return []
        const when = whensNear(scene, whomAt[1], said.tense)[0]
        const subject = whoAt ? takersIn(scene, whoAt[0], whoAt[1]) : subjectBefore(scene, match.index)
        return [
          draftOf(scene, whoAt?.[0] ?? match.index, whomAt[1], {
            rule: 'was interviewed',
            kind: 'media',
            status: said.status,
            ...(when ? { when } : {}),
            parties: [...subject, ...takersIn(scene, whomAt[0], whomAt[1])],
            confidence: 0.8,
          }),
        ]
      }),
    ),
}
