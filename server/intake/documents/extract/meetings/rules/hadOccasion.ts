import { sought } from '../../names/matchesOf.ts'
import { kindOf, OCCASION } from '../kinds.ts'
import type { MeetingDraft } from '../MeetingDraft.ts'
import { matchesIn } from '../passing.ts'
import { draftOf, type Scene, takersIn } from '../Scene.ts'
import { dated, saidAt } from '../saidAt.ts'
import { subjectOf } from '../subjectOf.ts'
import { toEach } from '../toEach.ts'
import { AUX, type VerbForm } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const forms: readonly (readonly [VerbForm, string])[] = [
  [
    'past',
    '(?:had|held|paid|made|gave|conducted|hosted|chaired|convened|attended|joined|did|led|ran|opened|enjoyed|took|shared|snatched|managed|dialled (?:in )?(?:to|into)|sat in on|listened in to)',
  ],
  ['ing', '(?:having|holding|conducting|hosting|chairing|convening|attending|joining|doing)'],
  ['base', '(?:have|hold|conduct|host|chair|convene|attend|join|do)'],
  ['present', '(?:has|holds|hosts|chairs|attends|joins)'],
  ['past', '(?:took part in|participated in|dialled into|given|granted)'],
]
const describing =
  "(?:(?!(?:asked|requested|held|had|made|paid|been|taken|given|declined|refused|sought|offered|turned|hoped|wanted|to|of|with|for|that|not|no|never|in|on|at|by|yet|only|been|over|back|off|up) )(?:[a-z'-]+|\\d+|[A-Z][a-z]+) ){0,7}?"
const patterns = forms.map(([form, verb]) => ({
  form,
  words: sought(
    verb,
    `(?:(?<who>WHO)\\)?(?:,? (?:who|which))?,?|^|(?<=[,;:(] )|\\band)${AUX}\\s*\\b(?<verb>${verb}) (?<what>(?:(?:an?|the|our|my|another|some|one|two|three|four|several|further|separate|similar|individual|both|his|her|their|[a-z]+day's) )?${describing}'?(?:${OCCASION}|date|time|contact)(?<plural>s)?'?)(?: [a-z]+ly)?(?:WHEN)?(?: (?:on the (?:phone|telephone|line)|on (?:teams|zoom|skype)|by (?:phone|telephone|video)|over [a-z]+|alone|face to face|in person))?(?:(?:WHEN)? (?:with|of|for|to|between|hosted by|from)| (?:on|about) [^.;,\\ue000-\\uf0ff]{2,50}?(?:WHEN)? (?:with|between))(?: each of)?:? (?<whom>NAMES|FORUMS)`,
  ),
}))

/** An occasion and with whom: "had a helpful meeting with officials", "will be having similar discussions with". */
export const hadOccasion: MeetingRule = {
  name: 'had an occasion with somebody',
  words: 'says that somebody had a meeting, call or the like with somebody',
  find: (scene) =>
    patterns.flatMap(({ form, words }) =>
      matchesIn(scene, words).flatMap((match) => read(scene, match, form)),
    ),
}

function read(scene: Scene, match: RegExpExecArray, form: VerbForm): MeetingDraft[] {
  const { aux = '', what = '', plural } = match.groups ?? {}
  const [whoAt, whomAt] = [match.indices?.groups?.who, match.indices?.groups?.whom]
  if (!whomAt) return []
  const said = saidAt(scene, whomAt[0], aux, form)
  if (!said) return []
  const subject = subjectOf(scene, match)
  const object = takersIn(scene, whomAt[0], whomAt[1])
  const bare = !scene.author && match.index < 3 && whoAt === undefined
  if ((subject.length === 0 && !bare) || object.length === 0) return []
  if (/\b(?:date|time|contact)s?'?$/i.test(what) && said.when?.precision !== 'day') return []
  const draft = draftOf(scene, whoAt?.[0] ?? match.index, whomAt[1], {
    rule: 'had an occasion with somebody',
    kind: kindOf(what),
    status: said.status,
    ...dated(said),
    parties: [...subject, ...object],
    ...(/\bsimilar\b/i.test(what) ? { similar: true } : {}),
    confidence: said.confidence,
  })
  return toEach(
    draft,
    object,
    plural !== undefined && !/\b(?:an?|the|our)\s+(?:series|number|round)\b/i.test(what),
  )
}
