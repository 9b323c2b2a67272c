import { pattern } from '../../names/mask.ts'
import { anywhere } from '../../names/matchesOf.ts'
import { kindOf, OCCASION } from '../kinds.ts'
import { matchesIn } from '../passing.ts'
import { draftOf, takersIn, whensNear } from '../Scene.ts'
import type { MeetingRule } from './MeetingRule.ts'

const words = pattern(
  `(?:further to|following|after|since|as (?:we )?(?:discussed|agreed) (?:at|in|during)|thank (?:you|YOU) for|thanks for|grateful for|at|I (?:much |greatly )?(?:enjoyed|valued|appreciated)) (?<whose>our|your|my) (?:[a-z-]+ ){0,3}(?<what>${OCCASION}|time|visit)(?: (?:with|between) (?<whom>ANY))?(?: (?:on|last|in|earlier|yesterday|of|at) [^.;:\\ue000-\\uf0ff]{3,40})?`,
)

/** "Thank you for telephoning me on 28 January", "when we spoke on the 3rd": with no noun for it. */
const deeds = [
  pattern(
    '(?:thank (?:you|YOU)|thanks|grateful to YOU|many thanks)(?: (?:again|so much|very much|both))? for (?:(?:taking the time|agreeing|making time|coming|travelling|finding (?:the )?time)[^.;]{0,20}? )?(?:to )?(?<what>meeting|meet|seeing|see|visiting|visit|telephoning|ringing|calling|speaking (?:to|with)|speak (?:to|with)|hosting|host|receiving|receive|welcoming|joining|join|talking to|talk to) (?:with )?(?<whom>ANY)(?<whose>)',
  ),
  pattern(
    "(?:thank (?:you|YOU)|thanks|grateful to YOU|grateful)[^.;]{0,60}? for (?:[^.;]{0,50}? )?the (?<what>time|hour|half hour|[a-z]+ minutes|hospitality|welcome|lunch|tea|dinner|tour|attention|kindness|reception)(?: and a (?:half|quarter))? (?:that |which )?YOU(?: and [^.;]{2,50}?)?(?:'ve| have| had)? (?:gave|given|spared|took|found|made|offered|extended|showed|spent)(?: (?:to|for|with))? (?:(?<whom>ANY)|(?:some|several|two|three|four|five|six|both|all|many) of our [a-z]+|our [a-z]+)(?<whose>)",
  ),
  pattern(
    '(?:when|as|since|after) (?<whose>SELF)(?: (?:last|both|all|first))? (?<what>spoke|met|talked)(?:WHEN, (?<whom>NAMES) (?:told|said|asked|was|were|had|explained|raised|mentioned)| ?)(?! (?:to|with)? ?ANY)',
  ),
  pattern(
    '(?<whose>SELF)(?: [a-z]+ly)? (?:was|were|am|are) (?:very |so |most )?(?:glad|pleased|delighted|grateful|sorry not) (?:to have )(?<what>met|spoken|had the chance to talk|seen) (?:to |with )?(?<whom>YOU)',
  ),
  pattern(
    '(?:^|it was |what |how )(?:an? )?(?:[a-z]+ ){0,2}(?:good|great|pleasure|privilege|delight|helpful|useful|nice|lovely|honour) to (?<what>meet|see|speak to|speak with|talk to|talk with|welcome|host|catch up with) (?<whom>YOU|NAMES)(?<whose>)',
  ),
]

/** A meeting the writer and the reader had: "Further to our meeting on Monday". */
export const furtherTo: MeetingRule = {
  name: 'further to our meeting',
  words: 'refers to a meeting of the writer and the reader',
  find: (scene) =>
    [words, ...deeds].flatMap((each) =>
      matchesIn(scene, anywhere(each)).flatMap((match) => {
        const whomAt = match.indices?.groups?.whom
        const when = whensNear(scene, match.index + match[0].length, 'past')[0]
        if (
          !scene.author ||
          (each === words && match.groups?.what === 'time') ||
          (/^(?:at|following|after|since)/i.test(match[0]) && !when)
        )
          return []
        if (each !== words && !when && /^(?:when|as|since|after)/i.test(match[0])) return []
        const others =
          whomAt && whomAt[1] > whomAt[0]
            ? takersIn(scene, whomAt[0], whomAt[1])
            : each === deeds[1] && scene.author
              ? [{ party: scene.author, as: 'participant' as const }]
              : scene.reader
                ? [
                    {
                      party: scene.reader,
                      as: 'participant' as const,
                      because: 'The reader is taken to be meant by “our”.',
                    },
                  ]
                : []
        if (others.length === 0) return []
        const thanked = (each === deeds[0] || each === deeds[1]) && scene.reader
        if (thanked && !others.some(({ party }) => party === scene.author)) return []
        return [
          draftOf(scene, match.index, match.index + match[0].length, {
            rule: 'further to our meeting',
            kind: kindOf(each === deeds[1] ? (match.groups?.what ?? '') : match[0]),
            status: 'held',
            ...(when ? { when } : {}),
            parties: [
              { party: scene.author, as: 'participant' },
              ...others,
              ...(thanked && scene.reader
                ? [
                    {
                      party: scene.reader,
                      as: 'participant' as const,
                      because: 'The reader is thanked for it.',
                    },
                  ]
                : []),
            ],
            confidence: 0.6,
          }),
        ]
      }),
    ),
}
