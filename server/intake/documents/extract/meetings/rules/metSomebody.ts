import type { MeetingKind } from '../../../../../../graph-schema/terms.ts'
import { pattern } from '../../names/mask.ts'
import { contactVerbs } from '../contactVerbs.ts'
import { howAnswered } from '../howAnswered.ts'
import { kindOf } from '../kinds.ts'
import type { MeetingDraft, PartyTaking } from '../MeetingDraft.ts'
import { distinct, draftOf, type Scene, takersIn } from '../Scene.ts'
import { dated, saidAt } from '../saidAt.ts'
import { subjectOf } from '../subjectOf.ts'
import { toEach } from '../toEach.ts'
import { AUX, type VerbForm } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const patterns = contactVerbs.flatMap(({ forms, link, kind, whom = 'ANY' }) =>
  forms.map(([form, verb]) => ({
    form,
    kind,
    words: pattern(
      `(?:(?<who>WHO)(?:,? (?:who|which))?,?|^|(?<=[,;:.(] )|\\band)${AUX}\\s*\\b(?<verb>${verb})${link}(?<each> (?:each|all) of)? (?<whom>${whom})`,
    ),
  })),
)

/** Who meets whom, as verbs say it: "I separately met with Maria Miller", "she is due to see Alban Reece". */
export const metSomebody: MeetingRule = {
  name: 'met somebody',
  words: 'says that somebody met, saw, visited or spoke to somebody',
  find: (scene) =>
    patterns.flatMap((each) =>
      [...scene.masked.text.matchAll(each.words)].flatMap((match) =>
        read(scene, match, each.form, each.kind),
      ),
    ),
}

function read(
  scene: Scene,
  match: RegExpExecArray,
  form: VerbForm,
  kind: MeetingKind | undefined,
): MeetingDraft[] {
  const { whom, aux = '', each } = match.groups ?? {}
  const [whoAt, whomAt] = [match.indices?.groups?.who, match.indices?.groups?.whom]
  if (!whomAt || whom === undefined) return []
  if (isName(scene, match, form)) return []
  const said = saidAt(scene, whomAt[1], aux, form)
  if (!said) return []
  const subject = subjectOf(scene, match)
  const object = takersIn(scene, whomAt[0], whomAt[1])
  if (
    subject.length === 0 ||
    object.length === 0 ||
    !differ(subject, object) ||
    (/^\s*(?:us|them|you)$/i.test(scene.sentence.text.slice(...whomAt)) && aux === '' && form !== 'past')
  )
    return []
  const told = `${scene.sentence.text.slice(whomAt[1])} ${scene.after ?? ''}`
  const draft = draftOf(scene, whoAt?.[0] ?? match.index, whomAt[1], {
    rule: 'met somebody',
    kind: kind ?? kindOf(scene.sentence.text.slice(match.index, whomAt[1] + 60)),
    status: said.status === 'requested' ? (howAnswered(told) ?? 'requested') : said.status,
    ...dated(said),
    parties: [...subject, ...object],
    confidence: said.confidence,
  })
  return toEach(draft, object, Boolean(each) || separately(scene, match, aux))
}

/** "meeting" is a noun after "the" and "a", and "called" a name in "a charity called Refuge". */
const isName = (scene: Scene, match: RegExpExecArray, form: VerbForm) => {
  const before = scene.masked.text.slice(0, match.indices?.groups?.verb?.[0] ?? match.index)
  return (
    (form === 'ing' &&
      /\b(?:the|a|an|this|that|our|my|their|of|first|last|next|board|after|before)\s+$/i.test(before)) ||
    /\b(?:a|the|charity|body|group|project|company)\s+called\s*$/i.test(`${before}${match.groups?.verb}`)
  )
}

const separately = (scene: Scene, match: RegExpExecArray, aux: string) =>
  /\b(?:separately|individually|in turn|respectively|one by one)\b/i.test(
    `${aux} ${scene.sentence.text.slice(match.index, match.index + match[0].length + 30)}`,
  )

const differ = (left: readonly PartyTaking[], right: readonly PartyTaking[]) =>
  distinct([...left, ...right]).length > Math.max(distinct(left).length, distinct(right).length) ||
  left.length > 1
