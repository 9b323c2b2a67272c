import { sought } from '../../names/matchesOf.ts'
import { howAnswered } from '../howAnswered.ts'
import { kindOf } from '../kinds.ts'
import type { MeetingDraft } from '../MeetingDraft.ts'
import { matchesIn } from '../passing.ts'
import { draftOf, type Scene, takersIn, whensNear } from '../Scene.ts'
import { subjectOf } from '../subjectOf.ts'
import type { MeetingRule } from './MeetingRule.ts'

const adverbs = "(?: (?:also|has|have|had|'ve|'s|then|now|since|again|twice|already|repeatedly|again|both))*"
const often = '(?: (?:again|twice|three times|several times|a few times|repeatedly))?'
/** By themselves these say that nobody was reached. */
const missed =
  '(?:left (?:a |an |another |several |two |three )?(?:[a-z-]+ )?(?:voicemails?|messages?|word)(?: (?:for|with|on [a-z ]{2,20} for))|(?:tried|trying|failed|unable) to (?:ring|reach|call|phone|telephone|contact|get hold of|get (?:a |any |an )?(?:date|answer|reply|meeting|slot|response) (?:out of|from)|get through to|get|raise|see|meet|arrange (?:a|another) [a-z]+ with))'
/** These say so where the words that follow tell of silence or a refusal, and that it was to meet. */
const asked =
  '(?:chased|rang|rung|phoned|telephoned|called|e-?mailed|wrote to|written to|approached|contacted|invited|inviting|invite|asked|messaged|texted|pressed|offered)'
const patterns = [missed, asked].map((verb) =>
  sought(
    verb,
    `(?:(?<who>WHO)${adverbs} |^|(?<=[,;:.(–-] )|\\band )(?:[a-z]+ly |twice |again )?(?<verb>${verb})${often} (?<whom>NAMES)`,
  ),
)
const reached = /\b(?:spoke|spoken|got through|rang back|called back|got back|replied|answered)\b/i
const toMeet =
  /\b(?:meet|meetings?|mtg|calls?|visit|see|come|slot|date|dates|talk|chat|conversation|discuss|session|roundtable|join|attend|take part|lunch|coffee)\b/i

/** What was written for is told by another rule. */
const askedElse = /^[^.;]{0,40}\b(?:asking|to ask|to request|requesting|suggesting|to suggest)\b/i

/** An attempt that came to nothing: "Left a voicemail for Refuge", "Invited Refuge to come in. Silence." */
export const triedToReach: MeetingRule = {
  name: 'tried to reach somebody',
  words: 'says that somebody was tried or invited, and did not answer or would not come',
  find: (scene) =>
    patterns.flatMap((words, at) => matchesIn(scene, words).flatMap((match) => read(scene, match, at === 0))),
}

function read(scene: Scene, match: RegExpExecArray, alone: boolean): MeetingDraft[] {
  const whomAt = match.indices?.groups?.whom
  if (!whomAt) return []
  const rest = scene.sentence.text.slice(whomAt[1])
  const told = `${rest} ${scene.after ?? ''}`
  const answered = howAnswered(rest) ?? howAnswered(scene.after ?? '') ?? (alone ? 'no-response' : undefined)
  const invited = /^(?:invit|offer|rang|rung|phoned|telephoned)/i.test(match.groups?.verb ?? '')
  if (!answered || (reached.test(told) && !howAnswered(told))) return []
  if (!alone && !invited && !toMeet.test(rest)) return []
  if (askedElse.test(rest) || (match.groups?.who && /^ for (?:an?|another|some) /i.test(rest))) return []
  const subject =
    match.indices?.groups?.who || scene.author || scene.leader.length > 0 ? subjectOf(scene, match) : []
  const object = takersIn(scene, whomAt[0], whomAt[1])
  if (object.length === 0) return []
  const when = whensNear(scene, whomAt[1], 'past')[0]
  return [
    draftOf(scene, match.index, whomAt[1], {
      rule: 'tried to reach somebody',
      kind:
        alone || /^(?:rang|rung|phoned|telephoned|called)/i.test(match.groups?.verb ?? '')
          ? 'call'
          : kindOf(rest),
      status: answered,
      ...(when ? { when } : {}),
      parties: [...subject, ...object],
      confidence: 0.55,
    }),
  ]
}
