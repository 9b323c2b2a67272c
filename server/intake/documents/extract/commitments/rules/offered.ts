import { pattern } from '../../names/mask.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { partiesAt } from './draftCommitment.ts'
import { eachMatch } from './eachMatch.ts'

const giving =
  '(?:make|let|lend|talk|speak|provide|send|share|host|give|bring|put|show|supply|help|come|take|spare|introduce|run|train|open)'
const patterns = [
  pattern(
    `(?<who>SELF|PRONOUN|PERSON|BODY) (?:can|could|would|will|'d)(?: (?:also|gladly|happily|readily|certainly|of course|always))+ (?<what>${giving}\\b)`,
  ),
  pattern(
    `(?<who>SELF|PRONOUN|PERSON|BODY) (?:can|could) (?<what>(?:let (?:ANY|you) have|make (?:two|three|some|one|the|its|his|her|their|our|my|a|an)|lend|spare|supply)\\b)`,
  ),
  pattern(
    `(?<who>WHO)? ?(?:would|'d|will) be (?:very |quite |more than |only too )?(?:happy|willing|glad|ready|content|delighted|pleased) to (?<what>(?!see\\b|hear\\b|note\\b|say\\b|report\\b|meet\\b|have\\b|be\\b|discuss\\b|receive\\b|know\\b|learn\\b|accept\\b|attend\\b)[a-z]+)`,
  ),
]

/** "We can also make two caseworkers available", "my officials would be happy to talk to her". */
export const offered: CommitmentRule = {
  name: 'could give something',
  words: 'says that somebody could do or give something, or would gladly do it',
  find: (scene) => {
    if (/\?\s*$/.test(scene.sentence.text)) return []
    return eachMatch(scene, patterns, ({ who, what }, { index }) => {
      const before = scene.sentence.text.slice(0, index)
      if (!what || conditional.test(before)) return undefined
      return {
        rule: 'could give something',
        kind: 'offer',
        by: partiesAt(scene, who),
        to: [],
        confidence: 0.55,
        from: index,
        what: what[0],
      }
    })
  },
}

const conditional = /\b(?:so that|if|how|what|where|who|which|whether|asked|not|before|unless) (?:\S+ )?$/i
