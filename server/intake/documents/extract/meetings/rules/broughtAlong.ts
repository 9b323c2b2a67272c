import { pattern } from '../../names/mask.ts'
import { draftOf, takersIn } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const words = pattern(
  "(?:SELF|PERSON|PRONOUN)(?: ?'d| ?'ll| would| will| shall| should| hope| like| to| also)* (?:bring|be bringing|be joined by|be accompanied by|come with)(?: with SELF)?(?: (?:a |some |my |our )?colleagues? from)? (?<whom>NAMES)",
)

/** Who would come too: "I would bring colleagues from Onward North and from Kesgrave House". */
export const broughtAlong: MeetingRule = {
  name: 'would bring somebody along',
  words: 'says who would come along to a meeting asked for or planned',
  find: (scene) =>
    [...scene.masked.text.matchAll(words)].flatMap((match) => {
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
}
