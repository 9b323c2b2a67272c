import { sought } from '../../names/matchesOf.ts'
import { kindOf } from '../kinds.ts'
import { matchesIn } from '../passing.ts'
import { draftOf, takersIn } from '../Scene.ts'
import { dated, saidAt } from '../saidAt.ts'
import { AUX } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const verbs =
  '(?:met|saw|seen|spoke|spoken|talked|visited|rang|telephoned|sat down|lunched|called on|received|hosted)'
const together =
  '(?:at the [a-z ]{3,30}|round the table|around the table|present|there|in the room|on the call|attending|who came|taking part)'
const patterns = [
  sought(
    verbs,
    `(?<whom>NAMES),? (?:whom|who|that|with whom|to whom|where) (?<who>PEOPLE)${AUX} ${verbs}(?! (?:that|it)\\b)`,
  ),
  sought(
    verbs,
    `\\b(?:among (?:those|the people)|those|the people|the organisations)(?: whom| that| who)? (?<who>PEOPLE)${AUX} ${verbs}(?: (?:to|with))?(?:WHEN)? (?:were|was|included) (?<whom>NAMES)`,
  ),
  sought(
    together,
    `^(?:(?:also|those|among those|others|with (?:SELF|PRONOUN)) )*${together}(?:WHEN)?,? (?:were|was|included) (?<whom>NAMES)(?<who>)(?<aux>)`,
  ),
]

/** Those met named before the verb, or after it as a list: "Refuge, whom I met on Monday", "those I saw were Refuge and Respect". */
export const whomTheyMet: MeetingRule = {
  name: 'whom they met',
  words: 'says of somebody that they were met, seen or there',
  find: (scene) =>
    patterns.flatMap((words) =>
      matchesIn(scene, words).flatMap((match) => {
        const [whoAt, whomAt] = [match.indices?.groups?.who, match.indices?.groups?.whom]
        if (!whoAt || !whomAt) return []
        const end = match.index + match[0].length
        const host = scene.author ?? scene.minister
        const said = saidAt(scene, end, match.groups?.aux ?? '', 'past')
        const subject =
          whoAt[1] > whoAt[0]
            ? takersIn(scene, whoAt[0], whoAt[1])
            : host
              ? [{ party: host, as: 'participant' as const }]
              : []
        const object = takersIn(scene, whomAt[0], whomAt[1])
        if (!said || subject.length === 0 || object.length === 0) return []
        return [
          draftOf(scene, match.index, end, {
            rule: 'whom they met',
            kind: kindOf(match[0]),
            status: said.status,
            ...dated(said),
            parties: [...subject, ...object],
            confidence: said.confidence - 0.1,
          }),
        ]
      }),
    ),
}
