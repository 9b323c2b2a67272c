import { pattern } from '../../names/mask.ts'
import { kindOf } from '../kinds.ts'
import { draftOf, type Scene, takersIn, whensNear } from '../Scene.ts'
import { subjectOf } from '../subjectOf.ts'
import { AUX, readVerb, type VerbForm } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const occasion =
  '(?:round ?-?table|reception|launch|conference|summit|seminar|event|workshop|exercise|deep dive|webinar|lecture|vigil|ceremony|meeting|session|inter-?ministerial group|discussion|exhibition|parade|dinner|lunch|breakfast)'
const forms: readonly (readonly [VerbForm, string])[] = [
  [
    'past',
    '(?:attended|hosted|chaired|convened|opened|addressed|conducted|spoke at|took part in|participated in|held|joined|closed)',
  ],
  ['base', '(?:attend|host|chair|convene|open|address|speak at|take part in|hold|join)'],
  ['ing', '(?:attending|hosting|chairing|convening|opening|addressing|speaking at|holding|taking part in)'],
]
const patterns = forms.map(([form, verb]) => ({
  form,
  words: pattern(
    `(?:(?<who>WHO)|^|(?<=[,;:(] )|\\band)${AUX}\\s*\\b(?<verb>${verb}) (?:(?:the|a|an|our|their|another|my) )(?<what>(?:[^\\s,.;:]+ ){0,7}?'?${occasion}s?\\b'?)`,
  ),
}))
const roles: readonly (readonly ['host' | 'chair' | 'participant', RegExp])[] = [
  ['host', pattern('(?:hosted|organised|convened|arranged|held|run) by (?<who>ANY)')],
  ['chair', pattern('chaired by (?<who>ANY)|(?<after>ANY) (?:chairing|in the chair)')],
  [
    'participant',
    pattern('(?:alongside|together with|along with|accompanied by|with|joined by|attended by) (?<who>ANY)'),
  ],
]

/** An occasion with a host, a chair or company: "Attended an exercise hosted by Shona, alongside James and Susan". */
export const attendedEvent: MeetingRule = {
  name: 'attended an event',
  words: 'says that somebody attended, hosted or chaired an event',
  find: (scene) =>
    patterns.flatMap(({ form, words }) =>
      [...scene.masked.text.matchAll(words)].flatMap((match) => read(scene, match, form)),
    ),
}

function read(scene: Scene, match: RegExpExecArray, form: VerbForm) {
  const [whoAt, whatAt] = [match.indices?.groups?.who, match.indices?.groups?.what]
  if (!whatAt) return []
  const said = readVerb(match.groups?.aux ?? '', form, false, false)
  if (!said || said.status === 'mentioned') return []
  const when = whensNear(scene, whatAt[1], said.tense)[0]
  const company = roles.flatMap(([as, words]) =>
    [...scene.masked.text.slice(whatAt[1]).matchAll(words)].flatMap((found) => {
      const at = found.indices?.groups?.who ?? found.indices?.groups?.after
      return at
        ? takersIn(scene, whatAt[1] + at[0], whatAt[1] + at[1]).map((taking) => ({ ...taking, as }))
        : []
    }),
  )
  const subject = subjectOf(scene, match)
  const hosting = /host|conven|held|hold/i.test(match.groups?.verb ?? '')
    ? ('host' as const)
    : /chair/i.test(match.groups?.verb ?? '')
      ? ('chair' as const)
      : ('participant' as const)
  if (
    subject.length === 0 ||
    (company.length === 0 &&
      hosting === 'participant' &&
      !/\b(?:round|reception|launch|conference|summit|seminar|event|exercise|group)/i.test(
        match.groups?.what ?? '',
      ))
  )
    return []
  return [
    draftOf(scene, whoAt?.[0] ?? match.index, whatAt[1], {
      rule: 'attended an event',
      kind: kindOf(match.groups?.what ?? ''),
      status: said.status,
      ...(when ? { when } : {}),
      parties: [...subject.map((taking) => ({ ...taking, as: hosting })), ...company],
      confidence: said.confidence - 0.1,
      title: (match.groups?.what ?? '').replace(/[\ue000-\uf8ff]+/g, '').trim(),
    }),
  ]
}
