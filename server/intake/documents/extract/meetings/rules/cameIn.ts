import type { Status } from '../../../../../../graph-schema/terms.ts'
import { pattern } from '../../names/mask.ts'
import { sought } from '../../names/matchesOf.ts'
import { howEnded } from '../howEnded.ts'
import { kindOf } from '../kinds.ts'
import type { PartyTaking } from '../MeetingDraft.ts'
import { matchesIn } from '../passing.ts'
import { draftOf, type Scene, takersIn } from '../Scene.ts'
import { dated, saidAt } from '../saidAt.ts'
import { AUX, type VerbForm } from '../verbPhrase.ts'
import { whenTold } from '../whenTold.ts'
import type { MeetingRule } from './MeetingRule.ts'

const day = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month)'
const inside =
  '(?:in|by|over|to see (?:SELF|PERSON|PRONOUN)|to (?:the|my|our|her|his) (?:department|office|house|room|ministry))'
const passive = '(?:seen|visited|telephoned|rung|interviewed|sounded out|contacted by (?:phone|telephone))'
const comings: readonly (readonly [VerbForm, string])[] = [
  ['past', `(?:came|been|dropped|popped|called|looked|stopped|visited) ${inside}`],
  ['base', `(?:come|be|drop|call|look) ${inside}`],
  ['present', `(?:comes|is|are|drops|calls) ${inside}`],
  ['past', '(?:dialled in|joined (?:us|the team|the unit|(?:the|a) (?:team|unit) meeting))'],
  ['past', '(?:was|were) (?:my|our) guests?(?: (?:at|for) [a-z ]{3,20})?'],
  ['past', passive],
  ['ing', `coming(?: ${inside})?`],
  ['present', 'comes? to (?:lunch|dinner|tea|breakfast)'],
  [
    'past',
    '(?:rang|phoned|telephoned|called)(?: (?:me |us |SELF )?back| in)?(?! (?:for|on|upon|it|that|the)\\b)',
  ],
]
const came = comings.map(([form, verb]) => ({
  form,
  words: sought(
    verb,
    `(?<whom>NAMES),?${form === 'past' ? '(?:,? who,?|, who [^,.;]{3,60},)?' : ''}${AUX}\\s*\\b${verb}(?=WHEN|[,.;]| [-–—(]| (?:to|about|with|for|re)\\b|$)`,
  ),
}))

/** What stands in the diary, comes next or had its day, without a verb of meeting. */
const arrivals = [
  sought(
    '(?:put|have|pencilled|fitted|slotted|booked|squeezed)\\b',
    '\\b(?:put|have|has|got|pencilled|fitted|slotted|booked|squeezed) (?<whom>NAMES) (?:in|down)(?= for\\b|WHEN)',
  ),
  sought(
    'it (?:is|was|will be)',
    '\\bit (?:is|was|will be) (?:the turn of )?(?<whom>NAMES)(?=[.;]|$| (?:again|next)\\b)',
  ),
  sought(
    '(?:diary|pencilled|booked|confirmed|slotted|fitted|squeezed|due)\\b',
    `(?<whom>NAMES)(?: (?:is|are|was|were|has|have|had|been|now|also|already|provisionally))* (?:in (?:the|my|our|her|his) diary|pencilled(?: in)?|booked(?: in)?|confirmed|slotted in|fitted in|squeezed in|due in|due)(?=WHEN| for\\b| to (?:follow|come|see|meet|join)\\b)`,
  ),
  sought(
    '(?:next|then|brings?|brought|turn|follow\\w*|after)\\b',
    `(?:next (?:up |in line |${day} )?(?:is|are|comes?|came|was|were|will be|brings?)|\\bthen (?:came|comes|was|were)|\\bthe turn of|(?:${day}|morning|afternoon) (?:brings?|brought))(?: (?:to see )?(?:SELF|PERSON|PRONOUN))? (?<whom>NAMES)`,
  ),
  sought(
    `${day}\\b`,
    `\\b${day}(?: (?:morning|afternoon|evening))? (?:(?:was|is|will be) (?:[a-z]+ ){0,2}?(?:given (?:over )?to|spent (?:at|with)|for|taken up (?:by|with))|belonged to|(?:took|takes|saw|sees|found) (?:SELF|PERSON|PRONOUN) (?:to|at|with|in)|(?:began|started|opened|ended|finished|closed) (?:with|at)) (?<whom>NAMES)`,
  ),
  sought('follow', '(?<whom>NAMES) (?:followed|will follow|follows)(?=WHEN|[,.;]|$)'),
]

/** Somebody who came to whose document it is: "They came in last Thursday", "Refuge is in the diary for 20 June". */
export const cameIn: MeetingRule = {
  name: 'came in',
  words: 'says that somebody came in, rang, or is in the diary',
  find: (scene) => [
    ...came.flatMap(({ form, words }) =>
      matchesIn(scene, words).flatMap((match) => {
        const end = match.index + match[0].length
        const said = saidAt(scene, end, match.groups?.aux ?? '', form)
        if (
          new RegExp(`${passive}$`, 'i').test(match[0]) &&
          !/\b(?:was|were|been)\b/i.test(match.groups?.aux ?? '')
        )
          return []
        const counts =
          said?.when !== undefined ||
          said?.status === 'requested' ||
          /\b(?:has|have)\b|'(?:ve|s)\b/i.test(match.groups?.aux ?? '')
        return said && counts ? toDraft(scene, match, said.status, said.when, said.confidence - 0.15) : []
      }),
    ),
    ...arrivals.flatMap((words) =>
      matchesIn(scene, words).flatMap((match) => {
        const end = match.index + match[0].length
        const when = whenTold(scene, end, tenseOf(match[0]))
        const ended = howEnded(`${scene.sentence.text.slice(end)} ${scene.after ?? ''}`)
        if (ended) return toDraft(scene, match, ended, whenTold(scene, end, 'past'), 0.55)
        if (!when?.from || (/follow/i.test(match[0]) && !scene.told)) return []
        const status: Status = when.from > scene.on || (when.to ?? when.from) > scene.on ? 'planned' : 'held'
        return status === 'held' && tenseOf(match[0]) === 'future'
          ? []
          : toDraft(scene, match, status, when, 0.55)
      }),
    ),
  ],
}

const tenseOf = (said: string) =>
  /\b(?:diary|pencilled|booked|confirmed|slotted|fitted|squeezed|put|have|due|brings?|comes?|is|are|will|sees|takes)\b/i.test(
    said,
  )
    ? ('future' as const)
    : ('past' as const)

/** "The report on Refuge is due on 20 June": it is not Refuge that comes. */
const governed =
  /\b(?:on|of|to|from|for|against|about|with|by|at|in|into|over|under|between)(?: (?:the|each of|all of))* $/i

function toDraft(
  scene: Scene,
  match: RegExpExecArray,
  status: Status,
  when: Parameters<typeof dated>[0]['when'],
  confidence: number,
) {
  const at = match.indices?.groups?.whom
  const host = hostOf(scene)
  if (
    !at ||
    (!host && scene.facts.kind !== 'note') ||
    (at[0] === match.index && governed.test(scene.masked.text.slice(0, at[0])))
  )
    return []
  const visitors = takersIn(scene, at[0], at[1])
  if (visitors.length === 0 || visitors.every(({ party }) => party === host?.party)) return []
  return [
    draftOf(scene, match.index, match.index + match[0].length, {
      rule: 'came in',
      kind: kindOf(match[0]),
      status,
      ...dated({ when }),
      parties: [...(host ? [host] : []), ...visitors, ...company(scene, match)],
      confidence,
    }),
  ]
}

/** "Refuge came in on Monday - Joan Doyle, Ken Dow", "Refuge rang (Joan Doyle)": who they were. */
function company(scene: Scene, match: RegExpExecArray): PartyTaking[] {
  const from = match.index + match[0].length
  const at = whoTheyWere.exec(scene.masked.text.slice(from))?.indices?.groups?.people
  return at ? takersIn(scene, from + at[0], from + at[1]).filter(({ party }) => party.type === 'person') : []
}
const whoTheyWere = pattern('^[^.;\\ue000-\\uf0ff]{0,30}?(?: [-–—:]|,? \\() ?(?<people>NAMES)', 'iu')

/** Whoever writes, else the minister the document is for. */
function hostOf({ author, minister }: Scene): PartyTaking | undefined {
  const party = author ?? minister
  return party
    ? {
        party,
        as: 'participant',
        because: 'The text does not say to whom; it is taken to be the one whose document it is.',
      }
    : undefined
}
