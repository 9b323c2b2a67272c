import { pattern } from '../../names/mask.ts'
import type { MeetingDraft } from '../MeetingDraft.ts'
import { draftOf, type Scene, takersIn } from '../Scene.ts'
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
    ...(scene.before
      ? [
          ...matches(scene, there)
            .filter(saysMore)
            .map((match) => joining(scene, match, { to: endOf(match), joinsOnly: true })),
          ...matches(scene, joinedUs).map((match) => joining(scene, match, { joinsOnly: true })),
        ]
      : []),
    ...matches(scene, words).map((match) => joining(scene, match, { coming: true })),
  ],
}

const matches = (scene: Scene, pattern: RegExp) => [...scene.masked.text.matchAll(pattern)]

const endOf = (match: RegExpExecArray) => match.index + match[0].length

/** Whether anything but the names says that they were there. */
const saysMore = (match: RegExpExecArray) => {
  const [from, to] = match.indices?.groups?.whom ?? [match.index, endOf(match)]
  return from > match.index || to < endOf(match)
}

/** Who joins the contact told of before; `to` is where the words end that say so, or else the names do. */
function joining(
  scene: Scene,
  match: RegExpExecArray,
  { to, coming = false, joinsOnly }: { to?: number; coming?: boolean; joinsOnly?: true },
): MeetingDraft {
  const [start, end] = match.indices?.groups?.whom ?? [match.index, endOf(match)]
  return draftOf(scene, match.index, to ?? end, {
    rule: 'would bring somebody along',
    kind: 'meeting',
    status: coming || match.groups?.coming ? 'requested' : 'held',
    parties: takersIn(scene, start, end),
    joins: true,
    ...(joinsOnly ? { joinsOnly } : {}),
    confidence: 0.6,
  })
}
