import { pattern } from '../../names/mask.ts'
import { draftOf, takersIn } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const words = pattern(
  "(?:SELF|PERSON|PRONOUN)(?: ?'d| ?'ll| would| will| shall| should| hope| like| to| also)* (?:bring|be bringing|be joined by|be accompanied by|come with)(?: with SELF)?(?: (?:a |some |my |our )?colleagues? from)? (?<whom>NAMES)",
)

const there = pattern(
  '^(?:also (?:there|present|on the (?:call|line))(?: were| was)?:? |joining (?:us|them|her|him) (?:were|was) )?(?<whom>NAMES)(?: (?<coming>will (?:also )?(?:be there|attend|join|listen in|sit in|be on the (?:call|line)|come(?: too| along)?))| (?:also )?(?:was|were|sat|listened|came|joined|attended)(?: also)? (?:there|in|too|along|present|as well|on the (?:call|line)|in attendance|in support))?(?=[,.;]| for| on behalf)',
)

const joinedUs = pattern(
  '(?<whom>NAMES|PRONOUN)(?<coming> (?:would|will|hopes?|wants?|is keen|asks?)(?: (?:like|also|very much|love|to))*)?(?: (?:was|were|is|are|also|kindly|then|later|both|able|to|did))* (?:join|joined|joining|accompanied|sat in with|came with|came along with) (?:SELF|PRONOUN)(?= for|[,.;]|$| (?:too|by|at|on|later|half|as)\\b)',
)

/** Who would come too: "I would bring colleagues from Onward North and from Kesgrave House". */
export const broughtAlong: MeetingRule = {
  name: 'would bring somebody along',
  words: 'says who would come along to a meeting asked for or planned',
  find: (scene) => [
    ...[...scene.masked.text.matchAll(there)].flatMap((match) => {
      const at = match.indices?.groups?.whom
      const says = (at?.[0] ?? 0) > 0 || (at?.[1] ?? 0) < match[0].length
      return at && says && scene.before
        ? [
            draftOf(scene, match.index, match[0].length, {
              rule: 'would bring somebody along',
              kind: 'meeting',
              status: match.groups?.coming ? 'requested' : 'held',
              parties: takersIn(scene, at[0], at[1]),
              joins: true,
              joinsOnly: true,
              confidence: 0.6,
            }),
          ]
        : []
    }),
    ...[...scene.masked.text.matchAll(joinedUs)].flatMap((match) => {
      const at = match.indices?.groups?.whom
      return at && scene.before
        ? [
            draftOf(scene, match.index, at[1], {
              rule: 'would bring somebody along',
              kind: 'meeting',
              status: match.groups?.coming ? 'requested' : 'held',
              parties: takersIn(scene, at[0], at[1]),
              joins: true,
              joinsOnly: true,
              confidence: 0.6,
            }),
          ]
        : []
    }),
    ...[...scene.masked.text.matchAll(words)].flatMap((match) => {
      const at = match.indices?.groups?.whom
      return at
        ? [
            draftOf(scene, match.index, at[1], {
              rule: 'would bring somebody along',
              kind: 'meeting',
              status: 'requested',
              parties: takersIn(scene, at[0], at[1]),
              joins: true,
              confidence: 0.6,
            }),
          ]
        : []
    }),
  ],
}
