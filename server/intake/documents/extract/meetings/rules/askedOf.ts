import { sought } from '../../names/matchesOf.ts'
import { clauseAt } from '../clauseAt.ts'
import { howAnswered } from '../howAnswered.ts'
import { isNamed } from '../isNamed.ts'
import { kindOf } from '../kinds.ts'
import type { MeetingDraft } from '../MeetingDraft.ts'
import { matchesIn } from '../passing.ts'
import { distinct, draftOf, type Scene, takersIn, whensNear } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const ask =
  '(?:asked|asks|asking|ask|wondered|wonders|invited|invites|inviting|invitation|requested|requests|requesting|request|offered|offers|offering|seeking|sought|wants?|wanting|wanted|keen|eager|proposed|proposes|proposing|suggested|suggests|pressed|pressing|written|wrote|would like|would welcome|hoping|approached|chased|angling|bid|trying|tried|declined|refused|regretted|unable|turned down|would not|will not|cannot|could not)'
const what =
  '(?:meet(?:ing)?s?|calls?|visits?|see|speak|talk|come|attend|join|session|slot|appointment|half an hour|half-hour|hour|minutes|word|time with|conversation|discussion|round ?-?table|lunch|dinner|breakfast|tour|briefing|interview|audience|catch-?up|bilateral|mtg|chat|address|open|launch|give (?:its|their|the|an?) (?:[a-z]+ ){0,2}(?:lecture|speech|talk|address)|(?<=\\bto (?:the|its|their|our) )(?:[a-z]+ ){0,3}(?:reference|working|steering|advisory) group|seeing|meeting|visiting|speaking (?:to|with|at)|talking to)'
const words = sought(
  ask,
  `\\b(?<ask>${ask})\\b(?: [^.,;:?]{1,45}?)??(?: (?:to|for|whether|if|that|another|an?|our|my|his|her|their|with|from|on|at))(?: [a-z-]+){0,3}?(?<!\\b(?:the|next|this|that|last)) (?<what>${what}|(?<=(?:asked|invited|asks|invites) (?:the )?[\\ue000-\\uf0ff] to )(?:its|their|the)(?= [a-z]))\\b(?! (?:of|minutes|report|note|for it)\\b)(?!(?<=calls?|talk|speak|word) on\\b)`,
)

/** A contact asked for or refused, in an order of words that no other rule reads: who stands in the clause is meant. */
export const askedOf: MeetingRule = {
  name: 'asked of somebody',
  words: 'has a word for asking, a word for a contact and somebody, in an order no other rule reads',
  find: (scene) => matchesIn(scene, words).flatMap((match) => read(scene, match)),
}

const refusing = /^(?:declined|refused|regretted|unable|turned down|would not|will not|cannot|could not)$/i

function read(scene: Scene, match: RegExpExecArray): MeetingDraft[] {
  const at = match.indices?.groups?.ask
  const to = match.index + match[0].length
  const text = scene.masked.text
  if (!at || /^\s*(?:if|to ask)\b/i.test(scene.sentence.text)) return []
  const [from] = clauseAt(text, at)
  const [, end] = clauseAt(text, [from, to])
  const parties = distinct(takersIn(scene, from, end))
  const refused =
    refusing.test(match.groups?.ask ?? '') &&
    /^(?:meet|see|speak|receive|visit)/i.test(match.groups?.what ?? '')
  const plain =
    /^(?:asks?|asked|wants?|wanted|requested|requests|seeking|sought)$/i.test(match.groups?.ask ?? '') &&
    /\ban? (?:[a-z-]+ ){0,3}(?:meeting|session|call|slot|visit|word|conversation|discussion|bilateral|roundtable|briefing|chat|mtg)$/i.test(
      match[0],
    )
  if (parties.length < (refused || plain ? 1 : 2) || !parties.some(isNamed)) return []
  const told = `${scene.sentence.text.slice(at[0])} ${scene.after ?? ''}`
  const when = whensNear(scene, to, 'future').find(
    ({ start, precision, from: day = '' }) =>
      start >= to && day > scene.on && /^(?:day|week|month)$/.test(precision),
  )
  return [
    draftOf(scene, from, end, {
      rule: askedOf.name,
      kind: kindOf(match.groups?.what ?? ''),
      status: refusing.test(match.groups?.ask ?? '') ? 'declined' : (howAnswered(told) ?? 'requested'),
      ...(when ? { when } : {}),
      parties,
      confidence: 0.35,
    }),
  ]
}
