import { pattern } from '../../names/mask.ts'
import { doneWords } from '../deeds.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { partiesAt } from './draftCommitment.ts'
import { eachMatch } from './eachMatch.ts'

const that = pattern(
  `(?:agreed|resolved|decided|settled|action(?:ed)?) that (?<who>[^.;:]{2,70}?) (?:(?:should|would|will|shall|is to|are to) (?<what>[a-z]+)|(?<done>be (?:${doneWords})\\b))`,
)
const isDone = new RegExp(`^be (?:${doneWords})\\b`)
/** What is agreed of how things are is no task. */
const state = /^(?:be|remain|have|need|depend|continue|feel|mean|matter|take precedence|include|count)\b/i

/** "It was agreed that the Secretary should write", "the Group agreed that Example Trust be invited". */
export const agreedThat: CommitmentRule = {
  name: 'agreed that somebody should',
  words: 'says that it was agreed that somebody should do something, or that something be done',
  find: (scene) => {
    const { text } = scene.sentence
    return eachMatch(scene, [that], ({ who, what, done }, { index }) => {
      if (
        !who ||
        /\b(?:not|n't|never|no|nobody|if|need not)\b/i.test(
          text.slice(Math.max(0, index - 6), (what ?? done)?.[1]),
        )
      )
        return undefined
      const passive = done !== undefined || isDone.test(text.slice(what?.[0]))
      if (!passive && (!what || state.test(text.slice(what[0])))) return undefined
      return {
        rule: 'agreed that somebody should',
        kind: 'undertaking',
        by: passive ? [] : partiesAt(scene, who),
        to: [],
        confidence: 0.7,
        from: index,
        what: passive || !what ? who[0] : what[0],
      }
    })
  },
}
