import { pattern } from '../../names/mask.ts'
import { anywhere } from '../../names/matchesOf.ts'
import { kindOf } from '../kinds.ts'
import { matchesIn } from '../passing.ts'
import { draftOf, takersIn, whensNear } from '../Scene.ts'
import { active, dated, saidAt } from '../saidAt.ts'
import { subjectOf } from '../subjectOf.ts'
import { AUX } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const patterns = [
  pattern(
    `(?<who>WHO),?(?: ?[–-])?${AUX}\\s*\\b(?:met|seen|visited|received|joined|accompanied|hosted|welcomed|telephoned|rung|addressed|lobbied|shown (?:round|around|over|[^.;,\\ue000-\\uf0ff]{2,40}?)(?: NAMES)?|taken (?:round|through)(?: NAMES| [^.;,\\ue000-\\uf0ff]{2,40}?)?)(?:WHEN)? (?:[a-z ]{0,20})?by (?<whom>NAMES)`,
  ),
  pattern(`(?:put|explained|presented|made) to (?<who>PEOPLE)(?<aux>)(?:WHEN)? by (?<whom>NAMES)`),
]

/** The passive: "The Minister was met by the director". */
export const wasMetBy: MeetingRule = {
  name: 'was met by somebody',
  words: 'says that somebody was met or visited by somebody',
  find: (scene) =>
    patterns.flatMap((words) =>
      matchesIn(scene, anywhere(words)).flatMap((match) => {
        const whomAt = match.indices?.groups?.whom
        if (!whomAt) return []
        const said = saidAt(scene, whomAt[1], active(match.groups?.aux), 'past')
        const told = /\b(?:told|said|reported|heard|noted|recalled|explained|understood) that\b[^.;]*$/i.test(
          scene.masked.text.slice(0, match.index),
        )
        const parties = [...(told ? [] : subjectOf(scene, match)), ...takersIn(scene, whomAt[0], whomAt[1])]
        if (
          /^\W*(?:\w+ )?welcomed\b/.test(match[0]) ||
          (/\b(?:welcomed|received|hosted|visited|addressed|met)\b/.test(match[0]) &&
            words === patterns[0] &&
            !/\b(?:was|were|been|be|being|is|are)\b/.test(match.groups?.aux ?? '') &&
            !/[–-]/.test(match[0]))
        )
          return []
        if (!said || new Set(parties.map(({ party }) => party.id)).size < 2) return []
        const status = /\b(?:will|to|would) be\b|\bdue\b|\bis being\b/.test(match.groups?.aux ?? '')
          ? ('planned' as const)
          : said.status
        const when = whensNear(scene, whomAt[1], status === 'planned' ? 'future' : 'past')[0]
        return [
          draftOf(scene, match.index, whomAt[1], {
            rule: 'was met by somebody',
            kind: kindOf(match[0]),
            status,
            ...dated({ when }),
            parties,
            ...(/\b(?:joined|accompanied) (?:[a-z ]{0,20})?by/i.test(match[0]) && status === 'held'
              ? { joins: true }
              : {}),
            confidence: 0.7,
          }),
        ]
      }),
    ),
}
