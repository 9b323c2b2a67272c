import { pattern } from '../../names/mask.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import { doneWords, inDoubt } from '../deeds.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { draftCommitment, partiesAt } from './draftCommitment.ts'

const begins = '(?:^|(?<=[.;:] |\\bthat |, and |, but |\\band ))'
const thing = `(?<what>(?:${begins}(?!(?:he|she|they|it|we|you|there|no|nothing|nobody|if|when|whether|once|which|who)\\b)[a-z]|\\b(?:an? |the |its |their |his |her |some ))[^.;:]{2,90}?)`
const passive = pattern(
  `${thing} (?:would|will|shall|is to|are to|was to|were to) (?:also |now |then )*be (?<done>(?:${doneWords})\\b(?:(?! [–-] )[^.;])*)`,
)
const reaching = pattern(
  `${thing} (?:would|will|is to|are to) (?:reach|be with|come to|go to|follow to) (?<whom>ANY)(?<done>[^.;]*)`,
)

/** The passive of minutes: "a form of words would be drafted by Dr Penhaligon and sent to Miss Garland before Christmas". */
export const wouldBeDone: CommitmentRule = {
  name: 'would be done',
  words: 'says that something would be done, and by whom where it does',
  find: (scene) =>
    [passive, reaching].flatMap((words) =>
      [...scene.masked.text.matchAll(words)].flatMap((match): CommitmentDraft[] => {
        const groups = match.indices?.groups ?? {}
        const [whatAt, doneAt] = [groups.what, groups.done]
        if (
          !whatAt ||
          !doneAt ||
          (words === reaching && /[\ue000-\uf0ff]\uf8ff*\s*$/u.test(scene.masked.text.slice(...whatAt))) ||
          inDoubt.test(scene.sentence.text.slice(Math.max(0, match.index - 40), match.index)) ||
          /\bI (?:understand|gather|hear|am told)\b/.test(scene.sentence.text.slice(0, match.index)) ||
          /\b(?:hope|hoped|if|whether|might|not|never|n't|thought|best|until|no|nobody|nothing|cannot|likely|expected|should|who|where)\b/i.test(
            scene.sentence.text.slice(match.index, doneAt[1]),
          )
        )
          return []
        const agent = /\bby (?=[\ue000-\uf0ff])/.exec(scene.masked.text.slice(doneAt[0], doneAt[1]))
        const by = agent
          ? partiesAt(scene, [
              doneAt[0] + agent.index,
              doneAt[0] +
                agent.index +
                agent[0].length +
                nameLength(scene.masked.text, doneAt[0] + agent.index + agent[0].length),
            ])
          : []
        const draft = draftCommitment(scene, {
          rule: 'would be done',
          kind: 'undertaking',
          by,
          to: partiesAt(scene, groups.whom),
          confidence: by.length > 0 ? 0.65 : 0.5,
          from: whatAt[0],
          what: whatAt[0],
        })
        return draft ? [draft] : []
      }),
    ),
}

const nameLength = (masked: string, at: number) => /^[\ue000-\uf8ff]+/.exec(masked.slice(at))?.[0].length ?? 0
