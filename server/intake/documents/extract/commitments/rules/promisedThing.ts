import { pattern } from '../../names/mask.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { partiesAt } from './draftCommitment.ts'
import { eachMatch } from './eachMatch.ts'

const thing =
  '(?<what>(?:an? |the |some |its |his |her |their |our |my |written |further |more |two |three |full |early )(?:(?! [–-] )[^.;?]){3,}|[a-z]+ (?:by|before|within) [^.;?]+)'
const patterns = [
  pattern(
    `(?<who>WHO)(?:(?: has| have| had|'ve|'s)(?: (?:also|now|since|already|kindly))*)? (?:promised|promises|pledged|undertaken to give) (?:(?<whom>ANY) )?${thing}`,
  ),
  pattern(`(?<whom>ANY)(?: (?:was|were|has been|have been)) promised ${thing}`),
  pattern(`(?<who>WHO)(?: (?:now|still))? (?:owes?|owed) (?<whom>ANY) ${thing}`),
]

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
            by: partiesAt(scene, who),
            to: partiesAt(scene, whom),
            confidence: 0.65,
            from: match.index,
            what: what[0],
            until: what[1],
          }
        : undefined,
    ).map((draft) => ({ ...draft, what: `give ${draft.what}` })),
}
