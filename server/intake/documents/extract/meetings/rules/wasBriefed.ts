import { pattern } from '../../names/mask.ts'
import { draftOf, takersIn } from '../Scene.ts'
import { active, dated, saidAt } from '../saidAt.ts'
import { subjectOf } from '../subjectOf.ts'
import { AUX } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

const patterns = [
  pattern(
    `(?<whom>WHO),?${AUX} (?:briefed|updated|given (?:an? )?(?:[a-z-]+ ){0,3}(?:briefing|update|presentation|demonstration)|shown round|taken through) by (?<who>ANY)`,
  ),
  pattern(`(?<who>WHO),?${AUX} (?:briefed|updated) (?<whom>ANY)(?! by)`),
  pattern(
    `(?<who>WHO),?${AUX} (?:provided|gave|given|talked|walked|took) (?<whom>ANY) (?:with |through |an? )?(?:(?:their|an?|the|his|her|its) )?(?:[a-z'-]+ ){0,4}?(?:update|briefing|presentation|overview|readout|visits|findings|plans|data)`,
  ),
  pattern(
    `(?<whom>WHO),?${AUX} (?:had|received|took|heard) (?:an? |the |my |our |their )?(?:[a-z'-]+ ){0,3}(?:briefing|update|presentation)s? (?:from|by|with) (?<who>ANY)`,
  ),
  pattern(
    '(?<whom>NAMES)(?: (?:both|all|each))? (?:have been |has been |were |was )?(?:briefed|consulted)(?= |[,.;]|$)(?! by)(?<who>)',
  ),
]

/** Somebody told by others what stands: "Officials provided me with their weekly update". */
export const wasBriefed: MeetingRule = {
  name: 'was briefed',
  words: 'says that somebody briefed or updated somebody',
  find: (scene) =>
    patterns.flatMap((words) =>
      [...scene.masked.text.matchAll(words)].flatMap((match) => {
        const [whoAt, whomAt] = [match.indices?.groups?.who, match.indices?.groups?.whom]
        if (!whoAt || !whomAt) return []
        const said = saidAt(scene, whomAt[1], active(match.groups?.aux), 'past')
        const teller = subjectOf(scene, match)
        const parties = [...takersIn(scene, whomAt[0], whomAt[1]), ...teller]
        if (!said || new Set(parties.map(({ party }) => party.id)).size < 2) return []
        return [
          draftOf(scene, Math.min(whoAt[0], whomAt[0]), match.index + match[0].length, {
            rule: 'was briefed',
            kind: 'briefing',
            status: said.status,
            ...dated(said),
            parties,
            confidence: said.confidence - 0.1,
          }),
        ]
      }),
    ),
}
