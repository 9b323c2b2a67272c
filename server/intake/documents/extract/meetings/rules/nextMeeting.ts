import { pattern } from '../../names/mask.ts'
import { draftOf, whensNear } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const again = pattern(
  '(?:the )?(?<who>FORUM|BODY|board|group|taskforce|task force|committee|panel|partnership|forum|members|we|participants|they)(?: (?:will|is to|are to|is due to|would|agreed to|next|all))* (?:sits?|meets?|meet|reconvenes?|come(?:s)? (?:back )?together|convenes?|return) (?:again|next|on|in)\\b',
)
const heading =
  /^(?:date (?:and (?:time|place) )?of (?:the )?next (?:meeting|session)|next (?:meeting|session))/i

/** When a standing group sits again: "Date of next meeting", "The Board sits again on Wednesday 5 June". */
export const nextMeeting: MeetingRule = {
  name: 'next meeting',
  words: 'says when a group meets again',
  find: (scene) => {
    const { block, text } = scene.sentence
    const under = heading.test(block.headings.at(-1)?.text.trim() ?? '') || heading.test(text)
    const match = [...scene.masked.text.matchAll(again)][0]
    const when = whensNear(scene, match?.index ?? 0, 'future')[0]
    if (!(under || match) || !when?.from || when.from < scene.on) return []
    return [
      draftOf(scene, 0, text.length, {
        rule: 'next meeting',
        kind: 'board',
        status: 'planned',
        when,
        parties: [],
        again: true,
        title: 'Next meeting',
        confidence: 0.75,
      }),
    ]
  },
}
