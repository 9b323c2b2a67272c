import { anywhere } from '../../names/matchesOf.ts'
import { askings, occasion } from '../askings.ts'
import { howAnswered } from '../howAnswered.ts'
import { kindOf } from '../kinds.ts'
import type { PartyTaking } from '../MeetingDraft.ts'
import { matchesIn } from '../passing.ts'
import { distinct, draftOf, type Scene, takersIn, whensNear } from '../Scene.ts'
import { subjectOf } from '../subjectOf.ts'
import type { MeetingRule } from './MeetingRule.ts'

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

/** "asked three times since the autumn" says since when, and not for when. */
const isSince = ({ sentence }: Scene, at: number) =>
  /\b(?:since|dated|of)(?: the)?\s*$/i.test(sentence.text.slice(0, at)) ||
  /^since\b/i.test(sentence.text.slice(at))

const meetingWord = new RegExp(`\\b(?:${occasion}|meet|visit|come in|see|speak|receive|attend)\\b`, 'i')

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

/** "I was most grateful for an hour of your time": it was given. */
const isThanks = /\b(?:was|were|am|are|is)(?: [a-z]+)? grateful for\b/i

/** A constituent asks, whom a document never names. */
const unnamedAsks = /^(?:your|my|his|her|the) constituents?\b/i

/** "Derwent Gazette had asked for an interview. This was turned down." */
const refused =
  /^(?:this|it|that|the (?:request|invitation|offer)|(?:she|he|we|they|(?:the )?minister|i)(?: (?:has|have|had|'ve))?) ?(?:was|has been|had been|were|is|had to|have had to|has had to)? ?(?:turned? (?:it |this |them )?down|decided not to|declined|refused|said no|regretted)\b/i

/** A contact asked for and no more: "requested a meeting with the Minister", "proposed that the group meet again". */
export const askedToMeet: MeetingRule = {
  name: 'asked for a meeting',
  words: 'says that somebody asked for, or proposed, a meeting',
  find: (scene) =>
    askings.flatMap((words) =>
      matchesIn(scene, anywhere(words)).flatMap((match) => {
        const { whom, by } = match.indices?.groups ?? {}
        const whomAt = by ?? whom
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
        const when = written
          ? undefined
          : whensNear(scene, match.index + match[0].length, 'future').find(
              ({ start }) => !isSince(scene, start),
            )
        const parties = [...subject, ...object, ...ofOccasion(scene, match)]
        if (
          /\b(?:declin\w+|refus\w+|reject\w*|turn\w* down) $/i.test(scene.masked.text.slice(0, match.index))
        )
          return []
        if (/^(?:request|approach|bid|invitation|plea)/i.test(match[0]) && !meetingWord.test(match[0]))
          return []
        if (isThanks.test(scene.masked.text.slice(0, match.index + match[0].length))) return []
        if (
          parties.length === 0 ||
          (!unnamedAsks.test(match[0]) && distinct(parties).every(({ party }) => party === scene.author))
        )
          return []
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
