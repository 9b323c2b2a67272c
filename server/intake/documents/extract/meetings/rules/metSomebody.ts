import type { MeetingKind } from '../../../../../../graph-schema/terms.ts'
import { pattern } from '../../names/mask.ts'
import { kindOf } from '../kinds.ts'
import type { MeetingDraft, PartyTaking } from '../MeetingDraft.ts'
import { distinct, draftOf, type Scene, takersIn, whensNear } from '../Scene.ts'
import { toEach } from '../toEach.ts'
import { AUX, readVerb, type VerbForm } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

type Verb = { forms: readonly (readonly [VerbForm, string])[]; link: string; kind?: MeetingKind }

const adverb = '(?: (?:[a-z]+ly|up|again|first|in turn|in person|today|yesterday))*'
const verbs: readonly Verb[] = [
  {
    forms: [
      ['base', 'meet'],
      ['present', 'meets'],
      ['past', 'met'],
      ['ing', 'meeting'],
    ],
    link: `${adverb}(?: (?:up )?(?:with|again))?`,
  },
  {
    forms: [
      ['base', 'see'],
      ['present', 'sees'],
      ['past', 'saw'],
      ['past', 'seen'],
      ['ing', 'seeing'],
    ],
    link: adverb,
  },
  {
    forms: [
      ['base', '(?:speak|talk)'],
      ['present', '(?:speaks|talks)'],
      ['past', '(?:spoke|spoken|talked)'],
      ['ing', '(?:speaking|talking)'],
    ],
    link: `${adverb}(?: by (?:phone|telephone|video))? (?:to|with)`,
  },
  {
    forms: [
      ['base', '(?:sit down|catch up|engage|liaise|confer)'],
      ['past', '(?:sat down|sat|caught up|engaged|liaised|conferred|dined|lunched)'],
      ['ing', '(?:sitting down|catching up|engaging)'],
    ],
    link: `${adverb} with`,
  },
  {
    forms: [
      ['base', 'visit'],
      ['present', 'visits'],
      ['past', 'visited'],
      ['ing', 'visiting'],
    ],
    link: adverb,
    kind: 'visit',
  },
  {
    forms: [
      ['base', '(?:ring|phone|telephone)'],
      ['past', '(?:rang|rung|phoned|telephoned|called)'],
      ['ing', '(?:ringing|phoning|telephoning)'],
      ['present', '(?:rings|phones)'],
    ],
    link: adverb,
    kind: 'call',
  },
  {
    forms: [
      ['base', '(?:host|entertain)'],
      ['past', '(?:hosted|received|entertained)'],
      ['ing', 'hosting'],
      ['present', 'hosts'],
    ],
    link: adverb,
  },
  {
    forms: [
      ['base', 'discuss [^.;]{1,70}?'],
      ['past', 'discussed [^.;]{1,70}?'],
      ['ing', 'discussing [^.;]{1,70}?'],
    ],
    link: ' with',
    kind: 'unknown',
  },
  {
    forms: [
      ['base', '(?:be|been) (?:in|at) [^.;]{2,40}? with'],
      ['past', '(?:was|were) (?:in|at) [^.;]{2,40}? with'],
    ],
    link: '',
  },
  {
    forms: [
      ['past', 'spent [a-z ,-]{3,50}? (?:at|with)'],
      ['base', 'spend [a-z ,-]{3,50}? (?:at|with)'],
    ],
    link: '',
    kind: 'visit',
  },
  {
    forms: [
      ['past', '(?:came to see|called in on|called at|dropped in on|went to see|went to the offices of)'],
      ['base', '(?:come to see|go to see|call in on|drop in on)'],
    ],
    link: adverb,
  },
  {
    forms: [
      ['base', 'call on'],
      ['past', 'called on'],
      ['ing', 'calling on'],
    ],
    link: adverb,
  },
]

const patterns = verbs.flatMap(({ forms, link, kind }) =>
  forms.map(([form, verb]) => ({
    form,
    kind,
    words: pattern(
      `(?:(?<who>WHO)(?:,? (?:who|which))?|^|(?<=[,;:.(] )|\\band)${AUX}\\s*\\b(?<verb>${verb})${link}(?<each> (?:each|all) of)? (?<whom>ANY)`,
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
  const { who, whom, aux = '', each } = match.groups ?? {}
  const [whoAt, whomAt] = [match.indices?.groups?.who, match.indices?.groups?.whom]
  if (!whomAt || whom === undefined) return []
  if (isName(scene, match, form)) return []
  const near = whensNear(scene, whomAt[1], 'future')
  const coming = near.some(({ from, precision }) => precision !== 'unknown' && (from ?? '') > scene.on)
  const said = readVerb(
    aux,
    form,
    coming && !near.every(({ asWritten }) => /^(?:on|by|in)?\s*\p{Lu}/u.test(asWritten) && form === 'past'),
    near.length > 0,
  )
  if (!said) return []
  const when = whensNear(scene, whomAt[1], said.tense)[0]
  const subject = who && whoAt ? takersIn(scene, whoAt[0], whoAt[1]) : subjectBefore(scene, match.index)
  const object = takersIn(scene, whomAt[0], whomAt[1])
  if (
    subject.length === 0 ||
    object.length === 0 ||
    !differ(subject, object) ||
    (/^\s*(?:us|them|you)$/i.test(scene.sentence.text.slice(...whomAt)) && aux === '' && form !== 'past')
  )
    return []
  const draft = draftOf(scene, whoAt?.[0] ?? match.index, whomAt[1], {
    rule: 'met somebody',
    kind: kind ?? kindOf(scene.sentence.text.slice(match.index, whomAt[1] + 60)),
    status: said.status,
    ...(when ? { when } : {}),
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

export function subjectBefore(scene: Scene, at: number): PartyTaking[] {
  const earlier = /[\ued00-\ueeff]/.exec(scene.masked.text.slice(0, at))
  if (earlier && scene.author) return [{ party: scene.author, as: 'participant' }]
  const before = scene.masked.mentions.find(
    (mention) =>
      mention.start - scene.masked.start < at && (mention.kind === 'person' || mention.kind === 'body'),
  )
  if (before?.party && at > 0)
    return [{ party: before.party, as: 'participant', ...(before.of ? { onBehalfOf: before.of } : {}) }]
  return scene.leader.map((party) => ({ party, as: 'participant' as const }))
}

const differ = (left: readonly PartyTaking[], right: readonly PartyTaking[]) =>
  distinct([...left, ...right]).length > Math.max(distinct(left).length, distinct(right).length) ||
  left.length > 1
