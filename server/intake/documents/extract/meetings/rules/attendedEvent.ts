import { pattern } from '../../names/mask.ts'
import { sought } from '../../names/matchesOf.ts'
import { kindOf } from '../kinds.ts'
import { matchesIn } from '../passing.ts'
import { draftOf, type Scene, takersIn } from '../Scene.ts'
import { saidAt } from '../saidAt.ts'
import { subjectOf } from '../subjectOf.ts'
import { AUX, type VerbForm } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const occasion =
  '(?:round ?-?table|annual meeting|AGM|annual general meeting|reception|launch|conference|summit|seminar|event|workshop|exercise|deep dive|webinar|lecture|vigil|ceremony|meeting|session|inter-?ministerial group|discussion|exhibition|parade|dinner|lunch|breakfast|training(?: day| session)?|(?:away|members\\x27?|study|action|family|careers|awareness|training|open|planning) day|congress|assembly|symposium|annual lecture|away day|hearing|gala|fundraiser|open day|anniversary|screening|premiere|festival|service|board|trustees meeting|carol service|memorial|rally|march)'
const forms: readonly (readonly [VerbForm, string])[] = [
  [
    'past',
    '(?:attended|hosted|chaired|convened|opened|addressed|conducted|spoke at|took part in|participated in|held|joined|closed|did|ran|staged|put on|(?:was|were) at|sat in on|listened in (?:to|on)|dialled (?:in )?(?:to|into)|logged in to|dropped in on|looked in on|gave (?:a|the) (?:[a-z]+ )?(?:speech|address|talk|lecture) (?:at|to)|went to|went [^.;,]{2,30}? to|stood in [^.;,]{2,30}? at|deputised [^.;,]{2,40}? at|represented [^.;,]{2,40}? at|(?:was|were) (?:the|an?) (?:guest |keynote |main )?(?:speaker|guest|panellist) (?:at|of))',
  ],
  [
    'base',
    '(?:attend|host|chair|convene|open|address|speak at|take part in|hold|join|sit in on|drop in on|look in on)',
  ],
  ['ing', '(?:attending|hosting|chairing|convening|opening|addressing|speaking at|holding|taking part in)'],
  [
    'present',
    '(?:attends|hosts|chairs|opens|addresses|speaks at|joins|(?:is|are) (?:the|an?) (?:guest |keynote |main )?(?:speaker|guest|panellist) (?:at|of))',
  ],
]
const patterns = forms.map(([form, verb]) => ({
  form,
  words: sought(
    verb,
    `(?:(?<who>WHO)\\)?|^|(?<=[,;:(] )|\\band)${AUX}\\s*\\b(?<verb>${verb})(?:WHEN)? (?:(?:the|a|an|our|their|another|my) |(?=[\\ue000-\\uf0ff]))(?<what>(?:[^\\s,.;:]+ ){0,7}?'?${occasion}s?\\b'?)`,
  ),
}))
const roles: readonly (readonly ['host' | 'chair' | 'participant', RegExp])[] = [
  [
    'host',
    pattern(
      '(?:hosted|organised|convened|arranged|held|run|given|put on|laid on|called) by (?<who>ANY)|^ (?:at|held at|run at) (?<after>KNOWN)',
    ),
  ],
  [
    'chair',
    pattern(
      'chaired by (?<who>ANY)|(?:that|which) (?<host>PEOPLE) (?:chaired|hosted|led|held|convened)|(?<after>ANY) (?:chairing|in the chair)',
    ),
  ],
  [
    'participant',
    pattern(
      '(?:alongside|together with|along with|accompanied by|with|joined by|attended by) (?<who>ANY)|; (?<after>NAMES) (?:attended|were (?:there|present)|took part|joined|came)',
    ),
  ],
]

/** An occasion with a host, a chair or company: "Attended an exercise hosted by Shona, alongside James and Susan". */
export const attendedEvent: MeetingRule = {
  name: 'attended an event',
  words: 'says that somebody attended, hosted or chaired an event',
  find: (scene) =>
    patterns.flatMap(({ form, words }) =>
      matchesIn(scene, words).flatMap((match) => read(scene, match, form)),
    ),
}

function read(scene: Scene, match: RegExpExecArray, form: VerbForm) {
  const [whoAt, whatAt] = [match.indices?.groups?.who, match.indices?.groups?.what]
  if (!whatAt) return []
  const said = saidAt(scene, whatAt[1], match.groups?.aux ?? '', form)
  if (!said || said.status === 'mentioned') return []
  const { when } = said
  const company = roles.flatMap(([as, words]) =>
    [...scene.masked.text.slice(whatAt[1]).matchAll(words)].flatMap((found) => {
      const at = found.indices?.groups?.who ?? found.indices?.groups?.host ?? found.indices?.groups?.after
      return at
        ? takersIn(scene, whatAt[1] + at[0], whatAt[1] + at[1]).map((taking) => ({ ...taking, as }))
        : []
    }),
  )
  const subject = subjectOf(scene, match)
  const whose = takersIn(scene, whatAt[0], whatAt[1]).filter(({ party }) => party.type === 'organisation')
  const hosting = /host|conven|held|hold/i.test(match.groups?.verb ?? '')
    ? ('host' as const)
    : /chair/i.test(match.groups?.verb ?? '')
      ? ('chair' as const)
      : ('participant' as const)
  if (
    subject.length === 0 ||
    (company.length + whose.length === 0 &&
      hosting === 'participant' &&
      !/\b(?:round|reception|launch|conference|summit|seminar|event|exercise|group|congress|symposium|exhibition|workshop|webinar|ceremony|vigil|rally|hearing|lecture|screening|AGM)/i.test(
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
      parties: [...subject.map((taking) => ({ ...taking, as: hosting })), ...whose, ...company],
      confidence: said.confidence - 0.1,
      title: (match.groups?.what ?? '').replace(/[\ue000-\uf8ff]+/g, '').trim(),
    }),
  ]
}
