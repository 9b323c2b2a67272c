import { pattern } from '../../names/mask.ts'
import { anywhere } from '../../names/matchesOf.ts'
import type { MeetingDraft } from '../MeetingDraft.ts'
import { matchesIn } from '../passing.ts'
import { draftOf, type Scene, takersIn } from '../Scene.ts'
import { active, dated, saidAt } from '../saidAt.ts'
import { subjectOf } from '../subjectOf.ts'
import { AUX } from '../verbPhrase.ts'
import type { MeetingRule } from './MeetingRule.ts'

/** Those of one's own house, who are told things together. */
const inside =
  '(?:(?:the|my|our) (?:[a-z]+ )?(?:team|unit|office|department|board|group|committee)|colleagues|staff|[Mm]inisters|[Mm]embers|peers)'
const toCome = pattern(
  `(?<who>NAMES),?${AUX} (?:brief|update|show|train|address|present to|demonstrate to|take|walk|talk)(?: (?<whom>ANY)|(?<inside> ${inside}))(?! to (?:task|court|account)\\b)(?= (?:on|about|through|the|its|their|an?|how|what)\\b|WHEN|[,.;]|$)`,
)
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
    '(?<whom>NAMES)(?: (?:both|all|each))? (?:have been |has been |were |was )?(?:briefed|consulted)(?= |WHEN|[,.;]|$)(?! by)(?! (?:(?:my|our|the) )?[\\ue000-\\uf0ff])(?<who>)',
  ),
]

/** Somebody told by others what stands: "Officials provided me with their weekly update". */
export const wasBriefed: MeetingRule = {
  name: 'was briefed',
  words: 'says that somebody briefed or updated somebody',
  find: (scene) => [
    ...ahead(scene),
    ...patterns.flatMap((words) =>
      matchesIn(scene, anywhere(words)).flatMap((match) => {
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
  ],
}

/** "Respect are to show officials the film on 12 June": to come, where the sentence gives its day. */
const ahead = (scene: Scene): MeetingDraft[] =>
  matchesIn(scene, anywhere(toCome)).flatMap((match) => {
    const [whoAt, whomAt] = [match.indices?.groups?.who, match.indices?.groups?.whom]
    const end = match.index + match[0].length
    const said = saidAt(scene, end, match.groups?.aux ?? '', 'base')
    const host = scene.author ?? scene.minister
    if (!whoAt || said?.status !== 'planned' || said.when?.precision !== 'day') return []
    const told = whomAt
      ? takersIn(scene, whomAt[0], whomAt[1])
      : host
        ? [{ party: host, as: 'participant' as const, because: 'Those of the writer’s own house are meant.' }]
        : []
    const parties = [...takersIn(scene, whoAt[0], whoAt[1]), ...told]
    return new Set(parties.map(({ party }) => party.id)).size < 2
      ? []
      : [
          draftOf(scene, whoAt[0], end, {
            rule: 'was briefed',
            kind: 'briefing',
            status: 'planned',
            ...dated(said),
            parties,
            confidence: 0.55,
          }),
        ]
  })
