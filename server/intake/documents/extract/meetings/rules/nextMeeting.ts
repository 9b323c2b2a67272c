import { findWhens } from '../../dates/findWhens.ts'
import type { FoundWhen } from '../../dates/When.ts'
import { pattern } from '../../names/mask.ts'
import { forumEnd } from '../../names/nameShapes.ts'
import type { Party } from '../../names/Party.ts'
import { nextTitle } from '../nextTitles.ts'
import { draftOf, type Scene, takersIn, whensNear } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const nextTime = pattern(
  '(?:when|before|until|where|at which) (?<who>FORUM|BODY|the board|the group|the committee|the panel|the taskforce) (?:next|will next|is next due to) (?:meets?|sits?|convenes?)',
)
const further = pattern(
  '(?:a|another|the) (?:(?:further|second|third|follow-?up|fresh|next|new|longer) )?(?:meeting|session|call|conversation|discussion|bilateral|roundtable|catch-?up) (?:is|was|has been|had been|will be|would be|is now|is to be) (?:now )?(?:being |to be )?(?:arranged|planned|scheduled|fixed|set up|held|booked|pencilled in|in the diary|set|organised|agreed)\\b',
)
const agreed = pattern(
  '(?:PRONOUN|they|both|all|SELF|members|participants|the two|both sides) (?:all |both )?(?:agreed|arranged|undertook|planned|are|were|hope|plan) (?:due )?to (?:speak|talk|meet|reconvene|catch up)(?: again| further)?\\b',
)
const again = pattern(
  '(?:the )?(?<who>FORUM|BODY|board|group|taskforce|task force|committee|panel|partnership|forum|members|we|participants|they)(?: (?:will|is to|are to|is due to|would|agreed to|next|all))* (?:sits?|meets?|meet|reconvenes?|come(?:s)? (?:back )?together|convenes?|return) (?:again|next|on|in)\\b',
)
/** "Same group again mid-May": no verb. */
const sameAgain = pattern(
  '(?:the )?same (?:group|people|crowd|cast|company|attendees|membership|line-?up|again)(?: (?:to|should|will|is to|are to|would))?(?: (?:meet|come together|reconvene|be called together|gather))?(?: again)?(?=[ ,:–-])|\\b(?<!\\b(?:smaller|wider|larger|different|another|core|new) )(?:group|board|panel|forum|meeting|members|participants|all)(?: (?:is|are|will))?(?: to)? (?:be )?(?:called together again|brought back together|reconvened?|meet again|come together again)\\b',
)
/** "The last is on 7 April": one more of those just told of. */
const ordinal = pattern(
  '^the (?:next|last|final|second|third|fourth|fifth|sixth|seventh|eighth|following)(?: (?:one|meeting|session|workshop|visit|call|roundtable))? (?:is|will be|is to be|falls|takes place|follows)(?: (?:held|due|planned|fixed))?(?: on| in| at)?(?=WHEN| [a-z]*day\\b| \\d)',
)
const same =
  /\b(?<!\b(?:smaller|wider|larger|different|another|core|new|sub-?) )(?:same (?:group|people|attendees|company|parties|cast)|group|those present|all (?:present|of us|parties)|everyone)(?: (?:will|is|are|to|should|would|shall|be|was|were|due)){0,4} (?:again\b|(?:come|called|brought|got|get)(?: back)? together|reconvened?|reassembled?|meet again)/giu
const coming =
  /\bnext (?:meeting|session|call|conversation|discussion|bilateral|round-?table|catch-?up|quarterly)(?: of the (?:group|board))?,? (?:(?:is |was )?(?:to )?be|should be|might be|will be|would be|is|falls|takes place|on|in|at)\b/giu
const heading =
  /^(?:dates? (?:and (?:time|place) )?of (?:the )?(?:next|future|forthcoming) (?:meetings?|sessions?)|next (?:meetings?|sessions?|contact|call)|(?:meetings?|sessions?) to come|(?:future|forthcoming) (?:meetings?|sessions?))/i

/** When a standing group sits again: "Date of next meeting", "The Board sits again on Wednesday 5 June". */
export const nextMeeting: MeetingRule = {
  name: 'next meeting',
  words: 'says when a group meets again',
  find: (scene) => {
    const { block, text } = scene.sentence
    const under =
      (scene.before === undefined && heading.test(block.headings.at(-1)?.text.trim() ?? '')) ||
      heading.test(text)
    const match = [again, nextTime, further, agreed, ordinal, sameAgain, same, coming].flatMap((words) => [
      ...scene.masked.text.matchAll(words),
    ])[0]
    const forum = forumOf(scene, match)
    const when =
      whensNear(scene, match?.index ?? 0, 'future')[0] ??
      findWhens(text, scene.on, 'future').find(({ start }) => start > (match?.index ?? 0))
    if (
      (!under && /^\d{1,2} \p{L}+ \d{4}\.?$/u.test(text.trim())) ||
      !(under || match) ||
      !when?.from ||
      when.from < scene.on
    )
      return []
    return [when, ...(under ? others(text, when, scene.on) : [])].map((day) =>
      draftOf(scene, 0, text.length, {
        rule: 'next meeting',
        kind: 'board',
        status: 'planned',
        when: day,
        parties: [],
        ...(forum
          ? { forum }
          : {
              again: true,
              title: under || !match ? nextTitle : titleFrom(match, when),
              ...nounOf(match),
            }),
        confidence: 0.75,
      }),
    )
  },
}

/** "22 January and 30 April": under the heading of dates each is one. */
const others = (text: string, first: FoundWhen, on: string): FoundWhen[] =>
  findWhens(text, on, 'future').filter(
    ({ start, from, precision, until }) =>
      start > first.start && precision === 'day' && !until && (from ?? '') > (first.to ?? first.from ?? ''),
  )

/** "The same group should come together again in six months", as the text has it. */
function titleFrom({ 0: words }: RegExpExecArray, { asWritten }: { asWritten: string }): string {
  const plain = words
    .replace(/[\ue000-\uf8ff]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^the |(?: is)? (?:on|in|at)$/gi, '')
    .trim()
  const title = `${plain} ${asWritten}`
  return /\p{L}{3}/u.test(plain) ? title.slice(0, 1).toUpperCase() + title.slice(1, 90) : nextTitle
}

/** "the taskforce" in small letters, which the document names elsewhere. */
const nounOf = (match: RegExpExecArray | undefined) => {
  const noun = /\b(?:board|group|task ?force|committee|panel|partnership|forum)\b/i.exec(
    match?.groups?.who ?? '',
  )?.[0]
  return noun ? { againOf: noun } : {}
}

/** The forum itself, where the sentence names it or the text has made plain which is meant by "the Board". */
function forumOf(scene: Scene, match: RegExpExecArray | undefined): Party | undefined {
  const at = match?.indices?.groups?.who
  return at
    ? takersIn(scene, at[0], at[1]).find(({ party }) => party.kind === 'forum' || forumEnd.test(party.name))
        ?.party
    : undefined
}
