import type { Status } from '../../../../../../graph-schema/terms.ts'
import { sought } from '../../names/matchesOf.ts'
import { clauseAt } from '../clauseAt.ts'
import { howAnswered } from '../howAnswered.ts'
import { isNamed } from '../isNamed.ts'
import { kindOf } from '../kinds.ts'
import type { MeetingDraft } from '../MeetingDraft.ts'
import { matchesIn } from '../passing.ts'
import { distinct, draftOf, type Scene, takersIn } from '../Scene.ts'
import { whenTold } from '../whenTold.ts'
import type { MeetingRule } from './MeetingRule.ts'

const noun =
  '(?:meeting|call|session|visit|round ?-?table|conference|hearing|event|launch|reception|dinner|lunch|breakfast|supper|workshop|webinar|seminar|bilateral|bilat|trilateral|trilat|catch-?up|conversation|discussion|evening|lecture|drop-in|briefing|interview|surgery|AGM|summit|symposium|panel|tour|one-to-one|1:1|quarterly|(?:oral )?evidence session|Skype|Zoom|VC|telecon|(?:open|away|study|training) day|mtg|round table)'
const words = sought(noun, `\\b(?<what>${noun})(?:s(?= (?:with|between|of|from)))?\\b(?![-’'])`)

const undone =
  /\b(?:cancel\w*|called off|not (?:gone|go) ahead|(?:did|does|will) not (?:happen|take place|go ahead)|lost (?:to|through)|is off|fell through|stood down|abandoned|scrapped|pulled)\b/i
const putOff =
  /\b(?:postponed|put (?:off|back)|deferred|to be moved|moved (?:to|from)|re-?arranged|re-?scheduled|slipped)\b/i
const asked =
  /\b(?:asked|asks|asking|invited|invites|inviting|invitation|request\w*|offered|offers|hop(?:e|es|ing|ed)|would (?:like|welcome)|wants?|wanted|keen|propos\w+|suggest\w*|bid|tried)\b/i

/** "the call" alone is one told of before; "for Tuesday breakfast" and "your October meeting" say what for or by when. */
const toldBefore =
  /\b(?:(?:left|joined|thanked[^.;]{0,30} for|during|after|before|at|in|since|of|on|to|for) (?:the|this|that|your|our|my)|(?:with|to) an? [a-z]+|\bfor(?: (?:the|your|our|my|his|her|their|a|an|next))?(?: [\p{L}\d]+)?|every|each|any|all|(?:list|number|series) of|no|if|looking forward to)\s+$/iu
/** An event that is named with its day is told of, whatever stands before it. */
const event =
  /^(?:conference|event|launch|reception|seminar|webinar|summit|symposium|AGM|lecture|hearing|workshop|dinner)$/i
const byThen =
  /\b(?:met|meet) with an? [a-z ]+$|\b(?:until|till|before|after|since|ahead of|for) (?:the|your|our|my|its|their|\S+['’]s|[\ue900-\uebff]\uf8ff*)(?: [\p{L}\d]+)?\s+$/iu
/** What is hoped for, or may be. */
const supposed = /\b(?:had hoped|might|could|would have|should have)\b/i
const otherDay = /\b(?:before|until|till|since|after|by)(?: the)?\s*$/i
const habit =
  /\b(?:every|each) (?:week|month|quarter|year|fortnight)|\bof (?:every|each) (?:month|year)\b|^\W*if\b/i

/** An occasion of a day, and who is spoken of with it, in an order of words that no other rule reads. */
export const occasionOfDay: MeetingRule = {
  name: 'occasion of a day',
  words: 'names an occasion, its day and somebody, in an order no other rule reads',
  find: (scene) => matchesIn(scene, words).flatMap((match) => read(scene, match)),
}

function read(scene: Scene, match: RegExpExecArray): MeetingDraft[] {
  const at = match.indices?.groups?.what
  const what = match.groups?.what ?? ''
  const { sentence, masked, on } = scene
  if (!at || habit.test(sentence.text)) return []
  const before = masked.text.slice(0, at[0])
  if (isGerund(masked.text, at) || (!event.test(what) && toldBefore.test(before)) || byThen.test(before))
    return []
  const [from, to] = clauseAt(masked.text, at)
  const when = whenTold(scene, at[1])
  if (!when?.from || !/^(?:day|week|month)$/.test(when.precision) || when.from === on) return []
  if (
    supposed.test(masked.text.slice(from, to)) ||
    otherDay.test(sentence.text.slice(0, Math.max(0, when.start)))
  )
    return []
  const here = takersIn(scene, from, to)
  const about = here.some(isNamed) ? [] : (scene.label()?.parties ?? [])
  const parties = distinct([...here, ...about])
  const isSomebodys = here.some(isNamed) || about.length > 0
  if (!isSomebodys || parties.every(({ party, because }) => because === undefined && party === scene.author))
    return []
  const toCome = (when.to ?? when.from) > on
  const status = statusOf(sentence.text, toCome)
  return [
    draftOf(scene, from, to, {
      rule: occasionOfDay.name,
      kind: kindOf(what),
      ...titleOf(sentence.text.slice(0, at[1])),
      status,
      ...(status === 'requested' && !toCome ? {} : { when }),
      parties,
      confidence: 0.35,
    }),
  ]
}

/** "is meeting Refuge", "which they are briefing for": no noun. */
const isGerund = (text: string, [from, to]: readonly [number, number]) =>
  /ing$/i.test(text.slice(from, to)) &&
  (/\b(?:is|are|was|were|be|been|am)\s+$/i.test(text.slice(0, from)) ||
    (/^meeting$/i.test(text.slice(from, to)) && /^\s+(?:the )?[\ue000-\uf0ff]/.test(text.slice(to))))

/** "a larger round table with forces": what the text calls the occasion, where it says more than the word alone. */
const titleOf = (upToNoun: string) => {
  const title = /\b(?:the|an?|our|my|its|their|his|her|\S+['’]s) ((?:[\p{L}\d'’-]+ ){1,5}[\p{L}-]+)$/iu.exec(
    upToNoun,
  )?.[1]
  return title ? { title: title.slice(0, 1).toUpperCase() + title.slice(1) } : {}
}

const statusOf = (text: string, toCome: boolean): Status => {
  if (putOff.test(text)) return 'postponed'
  if (undone.test(text)) return 'cancelled'
  const answer = howAnswered(text)
  if (answer) return answer
  if (
    asked.test(text) &&
    (toCome || /\b(?:for|to) an? (?:[a-z-]+ )?(?:meeting|call|mtg|visit)\b/i.test(text))
  )
    return 'requested'
  return toCome ? 'planned' : 'held'
}
