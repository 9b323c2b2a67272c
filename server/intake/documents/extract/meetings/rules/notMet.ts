import type { Status } from '../../../../../../graph-schema/terms.ts'
import { pattern } from '../../names/mask.ts'
import { draftOf, takersIn, whensNear } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const AUXS =
  "(?: (?:has|have|had|was|were|also|sadly|regrettably|again|since|then|politely|both|n't|not|never|been|yet|to|did|does|do|'ve|'s))*"
const patterns: readonly { status: Status; words: RegExp }[] = [
  {
    status: 'declined',
    words: pattern(
      `(?<whom>NAMES)${AUXS} (?:declined|turned down|refused|decided against)(?: (?:to (?:meet|see|speak|talk|attend|join|take part)|(?:the|our|an?|his|her|their|my|this) (?:[a-z]+ ){0,2}(?:invitation|meeting|request|offer|approach|call)))(?: (?:with|to|from|of|by) (?<who>ANY))?`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<whom>NAMES) (?:wouldn't|would not|won't|will not|refuses to|are not willing to|is not willing to) (?:meet|see|speak to|talk to|engage with) (?<who>ANY)`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<who>WHO)${AUXS} (?:turned down|declined|refused|wo n't be meeting|won't be meeting|will not be meeting|are not meeting|is not meeting|not be meeting)(?: (?:the|an?|our|their))?(?: [a-z]+){0,3}?(?: (?:invitation|request|offer|meeting))?(?: (?:with|from|to|by))? (?<whom>NAMES)`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<whom>NAMES)${AUXS} (?:felt (?:unable|they could not|he could not|she could not)|unable|not able|not in a position|preferred not|chosen not|decided not)(?: to)? (?:to )?(?:meet|see|receive|attend|host|accept|take part|join)(?: (?:with )?(?<who>ANY))?`,
    ),
  },
  {
    status: 'declined',
    words: pattern(
      `(?<whom>NAMES)(?: (?:too|also|was|were|had|has|have|been|both))* (?:approached|invited|asked|contacted)[^.;\\ue000-\\uf0ff]{0,70}?(?:declined|would rather|preferred (?:not|to)|was unable|were unable|felt unable|could not|said no|refused|did not have the)`,
    ),
  },
  {
    status: 'no-response',
    words: pattern(
      `(?<whom>NAMES)${AUXS} (?:replied|responded|answered|reply|respond|answer|come back|got back|acknowledged|hear back)(?: to)?(?: (?<who>ANY))?`,
    ),
  },
  {
    status: 'no-response',
    words: pattern(
      `(?:approach|letter|invitation|request|e-?mail|note)s? (?:made |sent |that went )?to (?<whom>NAMES)[^.;\\ue000-\\uf0ff]{0,40} (?:not (?:yet )?been|was not|were not|never|not) answered`,
    ),
  },
  {
    status: 'no-response',
    words: pattern(
      `(?:no (?:reply|response|answer|word)|heard nothing|nothing (?:back )?(?:yet )?|not (?:yet )?heard(?: back)?|yet to hear) (?:has been received |has come |yet |back |so far )*from (?<whom>NAMES)`,
    ),
  },
]

/** Somebody who would not or did not come: "NATW wouldn't see them", "Saltmarsh Academies never replied". */
export const notMet: MeetingRule = {
  name: 'declined or did not answer',
  words: 'says that somebody declined, or did not answer',
  find: (scene) =>
    patterns.flatMap(({ status, words }) =>
      [...scene.masked.text.matchAll(words)].flatMap((match) => {
        const [whoAt, whomAt] = [match.indices?.groups?.who, match.indices?.groups?.whom]
        if (
          !whomAt ||
          (status === 'no-response' && !/\b(?:not|never|n't|no|nothing|yet to)\b|n't/i.test(match[0]))
        )
          return []
        const given = whoAt ? takersIn(scene, whoAt[0], whoAt[1]) : []
        const when = whensNear(scene, whomAt[1], 'past')[0]
        const asked =
          given.length > 0
            ? given
            : [...scene.leader, ...(scene.leader.length === 0 && scene.author ? [scene.author] : [])].map(
                (party) => ({ party, as: 'participant' as const }),
              )
        return [
          draftOf(scene, match.index, match.index + match[0].length, {
            rule: 'declined or did not answer',
            kind: 'meeting',
            status,
            ...(when ? { when } : {}),
            parties: [...asked, ...takersIn(scene, whomAt[0], whomAt[1])],
            confidence: 0.6,
          }),
        ]
      }),
    ),
}
