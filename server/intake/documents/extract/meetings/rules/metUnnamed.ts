import { sought } from '../../names/matchesOf.ts'
import { matchesIn } from '../passing.ts'
import { draftOf } from '../Scene.ts'
import { dated, saidAt } from '../saidAt.ts'
import { subjectOf } from '../subjectOf.ts'
import { AUX, type VerbForm } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const people =
  '(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|some|several|a number of|a group of|a few)(?: of (?:the|their|its|our))? (?:[a-z-]+ ){0,2}?(?<what>survivors|victims|parents|mothers|fathers|women|girls|residents|families|young people|children|carers|service users|relatives|bereaved families|people with lived experience|constituents|care leavers)'
const forms: readonly (readonly [VerbForm, string])[] = [
  [
    'past',
    '(?:met(?: with)?|saw|seen|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|sat down with|listened to|heard from|(?:had|took|shared) [^.;,]{2,20}? with)',
  ],
  ['base', '(?:meet(?: with)?|see|speak (?:to|with)|talk (?:to|with)|sit down with|listen to|hear from)'],
]
const patterns = forms.map(([form, verb]) => ({
  form,
  words: sought(people, `(?:(?<who>WHO)|\\band|(?<=[,;:.(] )|^)${AUX}\\s*\\b(?<verb>${verb}) ${people}`),
}))
const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Members of the public met, who are never named: "On 30 October I sat down with four parents". */
export const metUnnamed: MeetingRule = {
  name: 'met people who are not named',
  words: 'says that somebody met members of the public, who are counted and not named',
  find: (scene) =>
    patterns.flatMap(({ form, words }) =>
      matchesIn(scene, words).flatMap((match) => {
        const { aux = '', count = '' } = match.groups ?? {}
        const end = match.index + match[0].length
        const said = saidAt(scene, end, aux, form)
        const subject = subjectOf(scene, match)
        if (!said || subject.length === 0 || said.status === 'mentioned') return []
        const many = Number(count) || numbers.indexOf(count.toLowerCase()) + 1
        return [
          draftOf(scene, match.indices?.groups?.who?.[0] ?? match.index, end, {
            rule: 'met people who are not named',
            kind: 'meeting',
            status: said.status,
            ...dated(said),
            parties: subject,
            title: `Meeting with people with lived experience${many > 0 ? ` (${many})` : ''}`,
            confidence: said.confidence - 0.2,
          }),
        ]
      }),
    ),
}
