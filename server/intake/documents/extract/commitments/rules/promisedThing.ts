import { pattern } from '../../names/mask.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { partiesAt } from './draftCommitment.ts'
import { eachMatch } from './eachMatch.ts'

const thing =
  '(?<what>(?!(?:the|their|its|his|her|our|my) (?:[a-z]+ ){1,4}that )(?:an? |the |some |its |his |her |their |our |my |written |further |more |two |three |full |early )(?:(?! [–-] )[^.;?]){3,}|[a-z]+ (?:by|before|within) [^.;?]+)'
const patterns = [
  pattern(
    `(?<who>WHO)(?:(?: has| have| had|'ve|'s)(?: (?:also|now|since|already|kindly))*)? (?:promised|promises|pledged|undertaken to give) (?:(?<whom>ANY) )?${thing}`,
  ),
  pattern(`(?<whom>ANY)(?: (?:was|were|has been|have been)) promised ${thing}`),
  pattern(
    `(?<who>WHO)(?:(?: has| have| had|'ve|'s)(?: (?:also|now|since|already|kindly))*)? (?:promised|undertook|pledged|guaranteed|gave (?:an undertaking|his word|her word|their word|a promise|an assurance|a guarantee))(?: (?:(?<whom>ANY)|(?:the|their|its|his|her|our|my) [a-z]+(?: [a-z]+){0,3}))? that (?<what>[^.;]{4,60} (?:would|will|should) (?!be (?:fine|well|right|no)\\b)[^.;?]+)`,
  ),
  pattern(
    `(?<whom>ANY|YOU)(?:'ll| (?:will|shall|should|would)) (?:have|get|receive) (?<what>(?:it|one|them|this|an? |the |our |my |his |her |its |their |sight )[^.;,?]*?\\b(?:by|before|within|in time for|in the next|this week|next week|tomorrow|shortly|as soon as|once) ?[^.;?]*)`,
  ),
  pattern(
    `(?:^|(?<=[.;:,(–-] ))(?<what>(?:[a-z-]+ ){0,4}[a-z-]+,? promised (?:by|for|before|within) [^.;?]+)`,
  ),
  pattern(`(?<who>WHO)(?: (?:now|still))? (?:owes?|owed) (?<whom>ANY) ${thing}`),
]

/** "You will have it by Friday" is promised by whoever writes. */
const isYou = /^[\uf000-\uf0ff]/u

/** "promised that the Board would see the text" is whole, "promised the text" is not. */
const isClause = /^[^(]* (?:would|will|should) [a-z]/

/** "She has promised written comments by 12 May", "they were promised a copy". */
export const promisedThing: CommitmentRule = {
  name: 'promised something',
  words: 'says that somebody promised a thing, or was promised one',
  find: (scene) =>
    eachMatch(scene, patterns, ({ who, whom, what }, match) =>
      what && !/\b(?:not|never|no|n't|if|nothing)\b/i.test(match[0])
        ? {
            rule: 'promised something',
            kind: 'undertaking',
            by: who ? partiesAt(scene, who) : isYou.test(match[0]) && scene.author ? [scene.author] : [],
            to: partiesAt(scene, whom),
            confidence: 0.65,
            from: match.index,
            what: what[0],
            until: what[1],
          }
        : undefined,
    ).map((draft) => (isClause.test(draft.what) ? draft : { ...draft, what: `give ${draft.what}` })),
}
