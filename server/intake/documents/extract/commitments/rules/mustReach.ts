import { findWhens } from '../../dates/findWhens.ts'
import { pattern } from '../../names/mask.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { partiesAt } from './draftCommitment.ts'
import { eachMatch } from './eachMatch.ts'

const must =
  '(?:has|have|had|needs?|must|should|ought|is|are|will|would)(?: (?:now|still|also|then))?(?: to| due to)?'
const arrives =
  '(?:be with|reach|be (?:sent|submitted|returned|delivered|given) to|go to|come to|get to|arrive with)'
const reaches = pattern(
  `(?:^|(?<=[.;:,] |\\bthat |\\band |\\bbut ))(?<what>(?:an? |the |its |their |our |your |his |her |any |all )?(?:[a-z’'-]+ ){1,8}?${must} ${arrives} (?<whom>ANY|(?:the |your |our )[a-z]+)[^.;]{0,20}? (?:by|before|no later than|in time for)\\b[^.;]*)`,
)
const doubt = /\b(?:hop(?:e|ed|ing)|if|whether|might|not|never|n't|until|unless|no)\b/i

/** "The return has to be with the Example Office by 31 January", "a joint note should reach your officials by Friday". */
export const mustReach: CommitmentRule = {
  name: 'has to reach somebody by a day',
  words: 'says that a paper has to be with somebody, or should reach them, by a day',
  find: (scene) =>
    eachMatch(scene, [reaches], ({ what, whom }, match) => {
      const said = scene.sentence.text.slice(what?.[0], what?.[1])
      if (!what || doubt.test(match[0]) || !paper.test(said)) return undefined
      if (!findWhens(said, scene.on, 'future').some(({ until }) => until)) return undefined
      return {
        rule: 'has to reach somebody by a day',
        kind: 'undertaking',
        by: [],
        to: partiesAt(scene, whom),
        confidence: 0.5,
        from: match.index,
        what: what[0],
        until: what[1],
      }
    }),
}

/** What is sent and not who goes. */
const paper =
  /\b(?:papers?|notes?|drafts?|versions?|returns?|reports?|repl(?:y|ies)|responses?|answers?|advice|figures|data|bids?|plans?|assessments?|submissions?|comments|briefs?|briefing|evidence|applications?|lists?|forms?|letters?|texts?|summary|summaries|costings?|proposals?|nominations?|minutes|agenda|slides|contributions?)\b/i
