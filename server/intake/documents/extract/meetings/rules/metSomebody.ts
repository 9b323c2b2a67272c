import { findWhens } from '../../dates/findWhens.ts'
import type { FoundWhen, Tense } from '../../dates/When.ts'
import type { Span } from '../../layout/Block.ts'
import { pattern } from '../../names/mask.ts'
import { sought } from '../../names/matchesOf.ts'
import { agreedAux } from '../agreed.ts'
import { contactVerbs } from '../contactVerbs.ts'
import { continued, type Onward } from '../continued.ts'
import { howAnswered } from '../howAnswered.ts'
import type { Verb } from '../inflected.ts'
import { isOtherwiseMeant } from '../isOtherwiseMeant.ts'
import { kindOf } from '../kinds.ts'
import type { MeetingDraft, PartyTaking } from '../MeetingDraft.ts'
import { matchesIn } from '../passing.ts'
import { distinct, draftOf, type Scene, takersIn } from '../Scene.ts'
import { dated, type SaidWhen, saidAt } from '../saidAt.ts'
import { subjectOf } from '../subjectOf.ts'
import { toEach } from '../toEach.ts'
import { AUX, type VerbForm } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const patterns = contactVerbs.flatMap((verb) =>
  verb.forms.map(([form, word]) => ({
    form,
    verb,
    words: sought(
      word,
      `(?:(?<who>${verb.by ? 'PEOPLE' : 'WHO'})\\)?(?:,? (?:who|which))?,?|(?:^|(?<=[,;:.(] |\\b(?:that|and|but|when|as|since|told [\\ue000-\\uf0ff]|said) ))(?<unnamed>SOMEBODY)|^|(?<=[,;:.(] )|\\band)${AUX}\\s*\\b(?<verb>${word})(?:WHEN)?${verb.link}(?:WHEN)?(?<each> (?:each|all) of)? (?<whom>${verb.whom ?? '(?:ANY|YOU)'})${verb.tail ?? ''}`,
    ),
  })),
)

/** Who meets whom, as verbs say it: "I separately met with Maria Miller", "she is due to see Alban Reece". */
export const metSomebody: MeetingRule = {
  name: 'met somebody',
  words: 'says that somebody met, saw, visited or spoke to somebody',
  find: (scene) =>
    patterns.flatMap((each) =>
      matchesIn(scene, each.words).flatMap((match) => read(scene, match, each.form, each.verb)),
    ),
}

function read(
  scene: Scene,
  match: RegExpExecArray,
  form: VerbForm,
  { kind, dated: mustBeDated }: Verb,
): MeetingDraft[] {
  const { whom, aux = '', each } = match.groups ?? {}
  const [whoAt, whomAt] = [match.indices?.groups?.who, match.indices?.groups?.whom]
  if (!whomAt || whom === undefined) return []
  if (isOtherwiseMeant(scene, match, { form, kind, end: whomAt[1] })) return []
  const said = saidAt(scene, whomAt[1], agreedAux(scene, match), form)
  if (
    !said ||
    (mustBeDated &&
      (!/^(?:day|week|month)$/.test(said.when?.precision ?? '') ||
        said.when?.until ||
        /^ (?:until|till|since|from)\b/i.test(scene.masked.text.slice(whomAt[1]))))
  )
    return []
  if (isCourtesy(scene, whomAt, aux, said)) return []
  const unnamed = match.groups?.unnamed !== undefined
  const subject = unnamed ? [] : subjectOf(scene, match)
  const object = [...takersIn(scene, whomAt[0], whomAt[1]), ...spokeThere(scene, whomAt[1])]
  if (
    (subject.length === 0 && !unnamed && !ofWriters(scene, match)) ||
    (object.length === 0 && !ofReaders(scene, whomAt)) ||
    (subject.length > 0 && object.length > 0 && !differ(subject, object)) ||
    (/^\s*(?:us|them|you)$/i.test(scene.sentence.text.slice(...whomAt)) && aux === '' && form !== 'past')
  )
    return []
  const told = `${scene.sentence.text.slice(whomAt[1])} ${scene.after ?? ''}`
  const further = continued(scene, whomAt[1], said.when)
  const when = further.length > 0 ? (whenBefore(scene, further, said.tense) ?? said.when) : said.when
  const draft = draftOf(scene, whoAt?.[0] ?? match.index, whomAt[1], {
    rule: 'met somebody',
    kind: kind ?? kindOf(scene.sentence.text.slice(match.index, whomAt[1] + 60)),
    status: said.status === 'requested' ? (howAnswered(told) ?? 'requested') : said.status,
    ...dated({ when }),
    parties: [...subject, ...object],
    confidence: unnamed ? said.confidence - 0.15 : said.confidence,
  })
  const own = object.map(({ at }) => ownDay(scene, at, said.tense))
  if (own.length > 1 && own.every((day) => day !== undefined))
    return object.map((one, place) => ({
      ...draft,
      ...dated({ when: own[place] }),
      parties: distinct([...subject, one]),
    }))
  return [
    ...toEach(draft, object, Boolean(each) || separately(scene, match, aux)),
    ...further.map((one) => ({
      ...draft,
      when: one.when,
      parties: distinct([...subject, ...one.parties]),
      span: { start: draft.span.end, end: scene.sentence.start + one.end },
    })),
  ]
}

const there = pattern(
  '^[^.;\\ue000-\\uf0ff]{0,40}(?:[\\ue900-\\uebff]\\uf8ff*)?(?:WHEN)?,? (?:where|when) (?<whom>NAMES)(?: and (?:her|his|their|the) [a-z ]{3,20})? (?:told|showed|spoke|explained|met|talked|described|welcomed|took|gave|walked|led|said|received|greeted)\\b',
  'iu',
)

/** "at the clinic, where Sister Adjei told me": who speaks there was there. */
function spokeThere(scene: Scene, end: number): PartyTaking[] {
  const at = there.exec(scene.masked.text.slice(end))?.indices?.groups?.whom
  return at
    ? takersIn(scene, end + at[0], end + at[1]).filter(
        ({ party }) => party.type === 'person' && party !== scene.author,
      )
    : []
}

/** "Refuge (3 June) and Respect (30 May)": the day in the brackets beside a name. */
function ownDay({ sentence, on }: Scene, at: Span | undefined, tense: Tense): FoundWhen | undefined {
  const bracket =
    at && /\(([^()]*)\)\s*$/.exec(sentence.text.slice(at.start - sentence.start, at.end - sentence.start))
  const [found] = bracket ? findWhens(bracket[1] ?? '', on, tense) : []
  return found ? { ...found, start: -1, end: -1 } : undefined
}

/** The day of the first of a list in which each has its own. */
const whenBefore = (scene: Scene, [next]: readonly Onward[], tense: Tense) =>
  next
    ? findWhens(scene.sentence.text, scene.on, tense).findLast(({ end }) => end <= next.when.start)
    : undefined

/** "I look forward to seeing you" says nothing without a day; that one "should be pleased to see you" is an offer. */
const isCourtesy = (scene: Scene, [from, to]: readonly [number, number], aux: string, said: SaidWhen) =>
  /^\s*you$/i.test(scene.sentence.text.slice(from, to)) &&
  !said.when?.from &&
  !/\b(?:pleased|glad|happy|delighted)\b/i.test(aux)

/** "She spoke to us" in a note that does not say who writes. */
const ofReaders = (scene: Scene, [from, to]: readonly [number, number]) =>
  !scene.author && /^[\uee00-\ueeff]\uf8ff*$/u.test(scene.masked.text.slice(from, to))

/** "Spoke to Refuge on Monday" and "We met Refuge" in a note that does not say who writes. */
const ofWriters = (scene: Scene, match: RegExpExecArray) =>
  !scene.author &&
  /^(?:\W*|[\uee00-\ueeff]\uf8ff*)$/u.test(match.groups?.who ?? '') &&
  (match.groups?.who !== undefined || match.index < 3)

const separately = (scene: Scene, match: RegExpExecArray, aux: string) =>
  /\b(?:separately|individually|in turn|respectively|one by one|one after (?:the other|another))\b/i.test(
    `${scene.masked.text.slice(Math.max(0, match.index - 14), match.index)} ${aux} ${scene.sentence.text.slice(match.index, match.index + match[0].length + 30)}`,
  )

const differ = (left: readonly PartyTaking[], right: readonly PartyTaking[]) =>
  distinct([...left, ...right]).length > Math.max(distinct(left).length, distinct(right).length) ||
  left.length > 1
