import { pattern } from '../../names/mask.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { draftCommitment, partiesAt } from './draftCommitment.ts'

const verbs =
  '(?:committed|agreed|undertook|promised|pledged|volunteered|resolved|offers? to|offered|proposes|is committed|are committed|have committed|has committed|have agreed|has agreed|has promised|have promised|did agree|did undertake|said (?:he|she|they|it) would be happy|took (?:it )?on|took away an action|took an action|has undertaken|have undertaken)'
const first = pattern(
  `(?:(?<who>WHO)(?:,? (?:also|then|further|again|kindly|did|has|have|had|in turn|both|all|each|readily|gladly|jointly|therefore),?)* |(?:^|(?<=[.;] ))(?:the|its|their|two|both|all) [a-z]+(?: (?!who\\b|which\\b)[a-z]+)? |(?<=[,;] |\\band )(?:(?:also|then|further) )*)(?<verb>${verbs})(?: (?:the|an action))? to (?<what>[a-z])`,
)
const again = /,?\s+and(?:\s+(?:also|further))?\s+to\s+(?=[a-z])/gi

/** What only goes on with the deed before is no further one: "stay in touch and continue to share". */
const goesOn = /^(?:continue|work|consider|reflect|keep)\b/i

/** "HS committed to share information", "He agreed to circulate the guidance"; each "and to" is one more. */
export const undertook: CommitmentRule = {
  name: 'undertook to do something',
  words: 'says that somebody agreed, promised or committed to do something',
  find: (scene) =>
    [...scene.masked.text.matchAll(first)].flatMap((match): CommitmentDraft[] => {
      const [whoAt, whatAt] = [match.indices?.groups?.who, match.indices?.groups?.what]
      if (!whatAt || /\b(?:not|n't|never|unable|reluctant|hoped?|if)\b/i.test(match[0])) return []
      const unnamed = /^(?:the|its|their|two|both|all)\b/i.test(match[0])
      const by = whoAt ? partiesAt(scene, whoAt) : unnamed ? [] : scene.leader.slice(0, 1)
      const rest = scene.sentence.text.slice(whatAt[0])
      const splits = [...rest.matchAll(again)].filter(
        (more) => !goesOn.test(rest.slice(more.index + more[0].length)),
      )
      const begins = [whatAt[0], ...splits.map((more) => whatAt[0] + more.index + more[0].length)]
      return begins.flatMap((what, at) => {
        const kind = /offer/i.test(match.groups?.verb ?? '') ? ('offer' as const) : ('undertaking' as const)
        const draft = draftCommitment(scene, {
          rule: 'undertook to do something',
          kind,
          by,
          to: [],
          confidence: 0.85,
          from: whoAt?.[0] ?? match.index,
          what,
          ...(splits[at] === undefined ? {} : { until: whatAt[0] + splits[at].index }),
        })
        return draft ? [draft] : []
      })
    }),
}
