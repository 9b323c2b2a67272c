import { sought } from '../../names/matchesOf.ts'
import { agreedAux } from '../agreed.ts'
import { clauseAt } from '../clauseAt.ts'
import { isNamed } from '../isNamed.ts'
import { isOfThing } from '../isOtherwiseMeant.ts'
import { kindOf } from '../kinds.ts'
import { type LooseVerb, looseVerbs } from '../looseVerbs.ts'
import type { MeetingDraft, PartyTaking } from '../MeetingDraft.ts'
import { matchesIn } from '../passing.ts'
import { distinct, draftOf, type Scene, takersIn } from '../Scene.ts'
import { dated, type SaidWhen, saidAt } from '../saidAt.ts'
import { subjectOf } from '../subjectOf.ts'
import { AUX, type VerbForm } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const patterns = looseVerbs.flatMap((verb) =>
  verb.forms.map(([form, word]) => ({
    form,
    verb,
    words: sought(word, `${AUX}\\s*\\b(?<verb>${word})(?![\\p{L}-])`),
  })),
)

/** How far after its clause a day may still be its own: "told us of it, on Monday". */
const reach = 25
const byLetter = /\b(?:letter|writing|wrote|e-?mail|report|paper|statement|House|Parliament)/i

/** A contact told of in an order of words that no other rule reads: who stands in the clause is taken to have been there. */
export const spokenOf: MeetingRule = {
  name: 'spoken of as in touch',
  words: 'has a word for a contact among those it names, in an order no other rule reads',
  find: (scene) =>
    patterns.flatMap(({ form, verb, words }) =>
      matchesIn(scene, words).flatMap((match) => read(scene, match, form, verb)),
    ),
}

function read(scene: Scene, match: RegExpExecArray, form: VerbForm, verb: LooseVerb): MeetingDraft[] {
  const at = match.indices?.groups?.verb
  const aux = agreedAux(scene, match)
  const { text } = scene.masked
  if (!at || isName(text, at, form, aux, verb) || isAsked(scene, match.index) || /\bforward\b/i.test(aux))
    return []
  const [from, to] = clauseAt(text, [match.index, at[1]])
  if (habit.test(text.slice(at[1], to)) || condition.test(text.slice(0, from))) return []
  if (verb.orByLetter && byLetter.test(text.slice(from, to))) return []
  const said = saidAt(scene, at[1], aux, form)
  const before = takersIn(scene, from, match.index)
  const who =
    before.length > 0 || from === 0 || /\p{L}{3}/u.test(text.slice(from, match.index))
      ? before
      : subjectOf(scene, match)
  const whom = takersIn(scene, at[1], to).filter(({ at: place }) => !place || !isThing(scene, place.end))
  const isSure = said !== undefined && hasDay(said, from, to) && verb.needs === 'anybody'
  const own = isSure ? [scene.facts.home] : [scene.author, scene.reader, scene.facts.home]
  const others = [...who, ...whom].filter(({ party }) => !own.includes(party))
  const about = others.some(isNamed) ? [] : (scene.label()?.parties ?? [])
  if (!said || !isEnough(verb, hasDay(said, from, to), distinct(who), distinct([...whom, ...about])))
    return []
  if (!others.some(isNamed) && about.length === 0) return []
  return [
    draftOf(scene, match.index, to, {
      rule: spokenOf.name,
      kind: kindOf(text.slice(match.index, to)),
      status: said.status,
      ...dated(said),
      parties: [...who, ...whom, ...about],
      confidence: hasDay(said, from, to) ? 0.4 : 0.3,
    }),
  ]
}

const isThing = (scene: Scene, end: number) => isOfThing(scene, end - scene.sentence.start)

/** Whether it says on what day, near the clause; a day by which is none. */
const hasDay = ({ when }: SaidWhen, from: number, to: number) =>
  when !== undefined &&
  /^(?:day|week|month)$/.test(when.precision) &&
  !when.until &&
  (when.start < 0 || (when.start >= from - reach && when.start <= to + reach))

/** Whether those before and after a verb are such that it says a contact of them. */
function isEnough(
  { needs }: LooseVerb,
  isDated: boolean,
  who: readonly PartyTaking[],
  whom: readonly PartyTaking[],
): boolean {
  if (!isDated)
    return (
      needs === 'anybody' && who.some(isNamed) && whom.some(isNamed) && distinct([...who, ...whom]).length > 1
    )
  if (needs === 'several') return who.length > 1
  return needs === 'anybody' || (who.length > 0 && whom.length > 0)
}

const condition = /\b(?:if|unless|whether|should|were)\s*$/i
/** "rung them weekly since January": no one contact. */
const habit =
  /\b(?:weekly|fortnightly|monthly|quarterly|regularly|every (?:week|month|day|other)|each (?:week|month))\b/i

/** "Would you see them on the 3rd?" and "before you see them" do not say that anybody will. */
const isAsked = ({ sentence, masked }: Scene, at: number) =>
  /\?\s*$/.test(sentence.text) ||
  /\b(?:before|until|till|ahead of)(?: (?:the )?[\ue000-\uf0ff]\uf8ff*)?\s*$/i.test(masked.text.slice(0, at))

/** "the meeting", "Met contact", "the figures seen", "a brief": no verb, or none with a subject. */
const isName = (
  text: string,
  [from]: readonly [number, number],
  form: VerbForm,
  aux: string,
  { needs }: LooseVerb,
) =>
  (from > 0 && /\p{Lu}/u.test(text[from] ?? '')) ||
  (aux.trim() === '' && (form === 'ing' || (form === 'base' && needs !== 'anybody'))) ||
  /\b(?:the|an?|this|that|my|our|his|her|their|its|no|another|of|first|last|next|further)\s+$|'s\s+$/i.test(
    text.slice(0, from),
  )
