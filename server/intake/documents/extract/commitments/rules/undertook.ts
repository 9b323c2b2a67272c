import { pattern } from '../../names/mask.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { draftCommitment, partiesAt } from './draftCommitment.ts'

const verbs =
  '(?:committed|agreed|under ?took|promised|pledged|volunteered|resolved|offers? to|offered|proposes|is committed|are committed|have committed|has committed|have agreed|has agreed|has promised|have promised|did agree|did under ?take|said (?:he|she|they|it) would be happy|took (?:it )?on|took away an action|took an action|has under ?taken|have under ?taken|accepted an action|(?:gave|has given|have given|made|has made) (?:an undertaking|an assurance|a commitment|a promise|a pledge|his word|her word|their word))'
const first = pattern(
  `(?:(?<who>WHO)(?:,? (?:also|then|further|again|kindly|did|has|have|had|'s|'ve|in turn|both|all|each|readily|gladly|jointly|therefore),?)* |(?:^|(?<=[.;,] |\\b(?:and|but|that) ))(?:the|its|their|two|both|all|one) [a-z]+(?: (?!who\\b|which\\b)[a-z]+){0,5} |(?:^|(?<=[,;:] |\\band ))(?:(?:also|then|further) )*)(?<verb>${verbs})(?: (?:the|an action))? to (?<what>[a-z])`,
)
/** "and to do another"; "and Mrs Example to do a third" is somebody else's. */
const again = pattern('(?:,|;)? and(?: (?:also|further))?(?: (?<who>WHO))? to (?=[a-z])')

/** What only goes on with the deed before is no further one: "stay in touch and continue to share". */
const goesOn = /^(?:continue|work|consider|reflect|keep)\b/i

/** "HS committed to share information", "He agreed to circulate the guidance"; each "and to" is one more. */
export const undertook: CommitmentRule = {
  name: 'undertook to do something',
  words: 'says that somebody agreed, promised or committed to do something',
  find: (scene) =>
    [...scene.masked.text.matchAll(first)].flatMap((match) => {
      const [whoAt, whatAt] = [match.indices?.groups?.who, match.indices?.groups?.what]
      if (!whatAt || /\b(?:not|n't|never|unable|reluctant|hoped?|if)\b/i.test(match[0])) return []
      const unnamed = /^(?:the|its|their|two|both|all|one)\b/i.test(match[0])
      const by = whoAt ? partiesAt(scene, whoAt) : unnamed ? [] : scene.leader.slice(0, 1)
      const kind = /offer/i.test(match.groups?.verb ?? '') ? ('offer' as const) : ('undertaking' as const)
      const splits = [...scene.masked.text.slice(whatAt[0]).matchAll(again)]
        .map((more) => {
          const start = whatAt[0] + more.index
          const at = more.indices?.groups?.who
          const whose = at ? partiesAt(scene, [whatAt[0] + at[0], whatAt[0] + at[1]]) : by
          return { start, end: start + more[0].length, by: whose, named: at !== undefined }
        })
        .filter(({ end, by: whose, named }) =>
          named ? whose.length > 0 : !goesOn.test(scene.sentence.text.slice(end)),
        )
      const begins = [{ end: whatAt[0], by }, ...splits]
      return begins.flatMap((begin, at) => {
        const draft = draftCommitment(scene, {
          rule: 'undertook to do something',
          kind,
          by: begin.by,
          to: [],
          confidence: 0.85,
          from: whoAt?.[0] ?? match.index,
          what: begin.end,
          ...(splits[at] === undefined ? {} : { until: splits[at].start }),
        })
        return draft ? [draft] : []
      })
    }),
}
