import { pattern } from '../../names/mask.ts'
import { howAnswered } from '../howAnswered.ts'
import { kindOf } from '../kinds.ts'
import type { PartyTaking } from '../MeetingDraft.ts'
import { draftOf, type Scene, takersIn, whensNear } from '../Scene.ts'
import { subjectOf } from '../subjectOf.ts'
import type { MeetingRule } from './MeetingRule.ts'

const patterns = [
  pattern(
    `(?<who>WHO)(?: (?:also|has|have|had|then|now|since|twice|again|already|jointly|formally))* (?:wrote|written|writes|write|approached|contacted|e-?mailed|rang|spoke)(?: [a-z]+){0,2}?(?: to)? (?<whom>NAMES)[^.;]{0,70}? (?:asking|to ask|to request|requesting|to seek|seeking|to suggest|suggesting|and asked|offering|to offer|inviting|to invite)(?: for)?(?: an?| another| her| him| them| it)? (?:[a-z-]+ ){0,3}?(?:meeting|call|conversation|discussion|visit|session|slot|to meet|to see|to speak|to visit|to come|to attend)`,
  ),
  pattern(
    `(?:(?<who>WHO)|^)(?: (?:have|has|had|also|would|should|very|much|like|to|again|'d|be|grateful|for|am|is|are|writing|write|welcome|now|since|formally))* (?:asked for|ask for|asking for|request|requested|requesting|sought|seek|seeking|propose|proposed|suggested|suggest|offered|welcome|grateful for|like) (?:an? |another |the opportunity of an? )?(?:[a-z-]+ ){0,4}(?:meeting|call|conversation|discussion|visit|session) (?:with|between|from|to) (?<whom>ANY)`,
  ),
  pattern(
    `(?<who>WHO)(?: (?:also|has|have|had|then|now|since|be|grateful|would|should|very much|greatly|write|writing|wrote|am|is|are|to))* (?:asked|ask|asks|inquired|enquired|wondered|wonder|wonders|invited|invite|invites|inviting|hope|hopes|hoped)(?: (?:whether|if|that))? (?<whom>ANY|YOU)(?: (?:might|could|would|may|can|will|to|be able to|consider|perhaps|also|be|willing to|agree to|prepared to|content to|find time to|find the time to|kindly))+ (?:attend|come|visit|speak|meet|open|join|address|look in on|see|launch|host|chair|take part|spend|give the|present)`,
  ),
  pattern(
    `(?:(?<who>WHO)|^)(?: (?:would|should|also|very much|greatly|warmly|still|really|'d|I|much))* (?:welcome|appreciate|value|be grateful for|like|love|relish) (?:the|an|another|a further) (?:opportunity|chance) to (?:discuss|meet|talk|speak|go through|take)[^.;]{0,60}?(?:with )?(?<whom>YOU|KNOWN)`,
  ),
  pattern(
    `(?<who>NAMES)(?: (?:also|has|have|had|since|now|again|formally))* (?:asked for|requested|sought) (?:an? |half |thirty |twenty |forty |some |fifteen |ten )?(?:[a-z-]+ ){0,3}?(?:interview|meeting|slot|minutes|hour|call|time|visit|audience)(?! (?:with|from|to) [\\ue000-\\uf0ff])(?<whom>)`,
  ),
  pattern(
    `(?<who>WHO)(?: (?:also|has|have|had|then))* (?:proposed|suggested|asked) that (?:the )?(?:same )?(?:group|they|we|[\\ue000-\\uf0ff][\\uf8ff]*) (?:meet|reconvene|come together|speak|talk)(?<whom>)`,
  ),
  pattern(
    `(?:(?<who>WHO)|^)[^.;\\ue000-\\uf0ff]{0,60}\\b(?:ask|asking|asked|request|write|writing|grateful|appreciate|welcome|like)[^.;\\ue000-\\uf0ff]{0,50}\\b(?:of your time|to come and see (?<whom>ANY)|time with (?<with>ANY))`,
  ),
]

/** Who is asked for an interview or a slot, where the sentence does not say: the one whose document it is. */
const ofMinister = (scene: Scene, match: RegExpExecArray): PartyTaking[] =>
  /interview|minutes|slot|hour/i.test(match[0]) && scene.minister
    ? [
        {
          party: scene.minister,
          as: 'participant',
          because: 'The document does not say who was asked; it is taken to be the Minister.',
        },
      ]
    : []

/** The day a letter was written is not the day of what it asks for. */
const wrote =
  /\b(?:asking|to ask|to request|requesting|to seek|seeking|to suggest|suggesting|and asked|offering|to offer|inviting|to invite)\b/i

/** "whether I would come to the Commission's hearing": whose occasion it is. */
function ofOccasion(scene: Scene, match: RegExpExecArray): PartyTaking[] {
  if (
    !/(?:attend|come|speak|open|join|address|look in on|launch|host|chair|take part|give the|present)$/i.test(
      match[0],
    )
  )
    return []
  const from = match.index + match[0].length
  const until = /[.;?]|, (?:and|but|which)\b/.exec(scene.masked.text.slice(from))
  const rest = takersIn(scene, from, until ? from + until.index : scene.masked.text.length)
  return rest.filter(({ party }) => party.type === 'organisation' && !party.loose).slice(0, 2)
}

/** How a request fared, where the rest of the sentence or the next one says. */
function statusOf(scene: Scene, match: RegExpExecArray): 'declined' | 'no-response' | 'requested' {
  const rest = scene.sentence.text.slice(match.index + match[0].length)
  const told = `${rest} ${scene.after ?? ''}`
  return refused.test(scene.after ?? '') ? 'declined' : (howAnswered(told) ?? 'requested')
}
/** "Derwent Gazette had asked for an interview. This was turned down." */
const refused =
  /^(?:this|it|that|the (?:request|invitation|offer)|(?:she|he|we|they|the minister|i)(?: (?:has|have|had))?) (?:was|has been|had been|were|is)? ?(?:turned (?:it |this |them )?down|declined|refused|said no|regretted)\b/i

/** A contact asked for and no more: "requested a meeting with the Minister", "proposed that the group meet again". */
export const askedToMeet: MeetingRule = {
  name: 'asked for a meeting',
  words: 'says that somebody asked for, or proposed, a meeting',
  find: (scene) =>
    patterns.flatMap((words) =>
      [...scene.masked.text.matchAll(words)].flatMap((match) => {
        const whomAt = match.indices?.groups?.whom
        const subject = subjectOf(scene, match)
        const ofYours =
          /of your time/i.test(match[0]) && scene.reader
            ? [{ party: scene.reader, as: 'participant' as const }]
            : []
        const object =
          whomAt && whomAt[1] > whomAt[0]
            ? takersIn(scene, whomAt[0], whomAt[1])
            : ofYours.length > 0
              ? ofYours
              : ofMinister(scene, match)
        const written = wrote.exec(match[0])
        const when = written ? undefined : whensNear(scene, match.index + match[0].length, 'future')[0]
        const parties = [...subject, ...object, ...ofOccasion(scene, match)]
        if (parties.length === 0) return []
        return [
          draftOf(scene, match.index, match.index + match[0].length, {
            rule: 'asked for a meeting',
            kind: kindOf(written ? match[0].slice(written.index + written[0].length) : match[0]),
            status: statusOf(scene, match),
            ...(when ? { when } : {}),
            parties,
            confidence: 0.55,
            ...(object.length === 0
              ? { again: true, because: 'Those who met before are taken to be meant.' }
              : {}),
          }),
        ]
      }),
    ),
}
