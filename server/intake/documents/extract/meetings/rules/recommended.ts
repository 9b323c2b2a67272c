import { sought } from '../../names/matchesOf.ts'
import { kindOf } from '../kinds.ts'
import type { PartyTaking } from '../MeetingDraft.ts'
import { matchesIn } from '../passing.ts'
import { draftOf, takersIn, whensNear } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const deed =
  '(?:meet(?: with)?|see|visit|receive|host|speak (?:to|with|at)|call on|accept|meeting(?: with)?|seeing|visiting|receiving|hosting|speaking (?:to|with)|accepting)'
const words = sought(
  deed,
  `(?:^(?:\\([a-z]\\) |[a-z]\\) )?|\\bthat (?:YOU|PERSON)(?: should| now| also)* |\\bby |\\bYOU (?:should )?|, and |: )(?:(?:agree|are content|be content)s? to )?(?<deed>${deed}) (?<whom>NAMES)`,
)
const submitted = /\brecommendation/i
const advised = /\b(?:recommend|advise|propose|suggest|invite you to agree|ask you to agree)\b/i

/** What a submission puts to the Minister: "We recommend that you see Refuge", "That you agree to meet Refuge". */
export const recommended: MeetingRule = {
  name: 'recommended to the Minister',
  words: 'recommends to the reader that they meet somebody',
  find: (scene) => {
    const { text, block } = scene.sentence
    const headed =
      submitted.test(block.headings.at(-1)?.text ?? '') || submitted.test(block.lead?.text.slice(0, 60) ?? '')
    const reader = scene.reader ?? scene.minister
    if (!reader || !(headed || (advised.test(text) && /\byou\b/i.test(text)))) return []
    return matchesIn(scene, words).flatMap((match) => {
      const at = match.indices?.groups?.whom
      if (!at || against.test(scene.masked.text.slice(0, match.index + 20))) return []
      const when = whensNear(scene, at[1], 'future').find(({ from }) => (from ?? '') > scene.on)
      const parties: PartyTaking[] = [{ party: reader, as: 'participant' }, ...takersIn(scene, at[0], at[1])]
      return [
        draftOf(scene, match.index, at[1], {
          rule: 'recommended to the Minister',
          kind: kindOf(match[0]),
          status: 'requested',
          ...(when ? { when } : {}),
          parties,
          confidence: 0.55,
        }),
      ]
    })
  },
}

const against = /\b(?:against|not|decline|turn down|refuse|rather than|instead of)\b[^.;]{0,40}$/i
