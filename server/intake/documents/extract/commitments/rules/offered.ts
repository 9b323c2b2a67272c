import { pattern } from '../../names/mask.ts'
import { actors } from '../deeds.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { partiesAt } from './draftCommitment.ts'
import { eachMatch } from './eachMatch.ts'

const giving =
  '(?:make|let|lend|talk|speak|provide|send|share|host|give|bring|put|show|supply|help|take|spare|introduce|run|train|open|fund|second|offer|explain|advise|carry|pay|print|pilot|test)'
const adverbs =
  '(?: (?:also|was|were|is|are|has|have|had|would|will|now|since|already|kindly|all|both|be|very|quite|more than|only too|too))*'
const done = pattern(
  `(?<who>WHO)?${adverbs}(?:'s|'ve|'d)?${adverbs} (?:offered|offers|put forward|sets out the offer:?) (?:to (?<what>[a-z]+)|(?:(?<whom>WHO) )?(?<given>(?!(?:to|of|today|yesterday|tomorrow|again|later|earlier|in|at|for|by|as|and|with|under|on|during|from)\\b)[a-z]))`,
)
const ready = pattern(
  `(?<who>WHO)?${adverbs}(?:'s|'ve|'d)?${adverbs} (?:willing|ready|prepared|content|happy|glad|delighted|pleased) to (?<what>${giving}\\b)`,
)
const gladly = pattern(
  `(?<who>SELF|PRONOUN|PERSON|BODY) (?:can|could|would|will|'d)(?: (?:also|gladly|happily|readily|certainly|of course|always))+ (?<what>${giving}\\b)`,
)
const can = pattern(
  `(?<who>SELF|PRONOUN|PERSON|BODY) (?:can|could) (?<what>(?:let (?:ANY|you) have|make (?:two|three|some|one|the|its|his|her|their|our|my|a|an)|lend|spare|supply)\\b)`,
)
const freely = pattern(
  `(?<who>WHO|the (?:${actors})) (?:can|could) (?<what>(?!be\\b|not\\b|have\\b|get\\b|attend\\b|use\\b|access\\b|come\\b)[a-z]+ [^.;:?]{3,90}? (?:at no (?:extra |further |additional )?(?:charge|cost)|free(?: of charge)?|for (?:free|nothing)|without charge|at (?:its|their|our) own (?:expense|cost))\\b)`,
)
const happy = pattern(
  `(?<who>WHO)? ?(?:would|should|shall|'d|will) be (?:very |quite |more than |only too )?(?:happy|willing|glad|ready|content|delighted|pleased) to (?<what>(?!see\\b|hear\\b|note\\b|say\\b|report\\b|meet\\b|have\\b|be\\b|discuss\\b|receive\\b|know\\b|learn\\b|accept\\b|attend\\b|come\\b|join\\b)[a-z]+)`,
)
/** Notes leave out who speaks: "Could share a short paper". */
const telling = pattern(
  `(?:^|(?<=[:;] ))(?:(?:also|and) )?(?:can|could|happy to|glad to|willing to|ready to|prepared to|content to|able to)(?: (?:also|gladly|certainly))* (?<what>${giving}\\b)`,
)

const refused =
  /\b(?:not|n't|never|were|was not|no longer|un)\b|\bbe(?:en|ing) offered|\b(?:was|were|is|are) (?:also )?offered/i
/** A courtesy, or nothing, is offered without being given. */
const courtesy =
  /^(?:nothing|no|little|not|thanks|her|his|their|my|our)? ?(?:thanks|apolog\w+|condolences|sympathy|congratulations|resignation|view|views|opinion|comment|comments|hope|comfort|advice only|nothing|little|no)\b/i

/** "We can also make two caseworkers available", "offered us the survey", "is willing to share its pack". */
export const offered: CommitmentRule = {
  name: 'offers something',
  words: 'says that somebody offers to do or give something, could do so, or would gladly do it',
  find: (scene) => {
    if (/\?\s*$/.test(scene.sentence.text)) return []
    const taken = new Set<number>()
    return eachMatch(
      scene,
      [done, ready, gladly, freely, can, happy, telling],
      ({ who, whom, what, given }, match) => {
        const at = what ?? given
        const before = scene.sentence.text.slice(0, match.index)
        const said = match[0].replace(/\bwas willing\b/, '')
        if (
          !at ||
          taken.has(at[0]) ||
          conditional.test(before) ||
          /\bwhether\b/i.test(before) ||
          refused.test(said)
        )
          return undefined
        if (given && courtesy.test(scene.sentence.text.slice(given[0]))) return undefined
        taken.add(at[0])
        const by = partiesAt(scene, who)
        return {
          rule: 'offers something',
          kind: 'offer',
          by: by.length > 0 ? by : scene.leader.slice(0, 1),
          to: partiesAt(scene, whom),
          confidence: 0.6,
          from: who?.[0] ?? match.index,
          what: at[0],
        }
      },
    )
  },
}

const conditional = /\b(?:so that|if|how|what|where|who|whether|asked|not|before|unless) (?:[^\s.,:;]+ )?$/i
