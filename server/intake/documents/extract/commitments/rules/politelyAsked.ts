import { pattern } from '../../names/mask.ts'
import { deed } from '../deeds.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { partiesAt } from './draftCommitment.ts'
import { eachMatch } from './eachMatch.ts'

const patterns = [
  pattern(
    `if YOU (?:could|can|would|were able to|might)(?: (?:kindly|also|please|possibly))* (?<what>[a-z]+ [^.;]*?)(?=,? (?:I|we|[\\ued00-\\ueeff]\\uf8ff*) (?:should|would|shall|will)|[.;]|$)`,
  ),
  pattern(
    `if your (?:office|team|officials|staff|people|colleagues) (?:could|can|would|were able to|might)(?: (?:kindly|also|please|possibly))* (?<what>[a-z]+ [^.;]*?)(?=,? (?:I|we|it|[\\ued00-\\ueeff]\\uf8ff*) (?:should|would|shall|will)|[.;]|$)`,
  ),
  pattern(`perhaps YOU (?:could|would|might)(?: kindly)? ${deed}`),
  pattern(
    `(?:SELF (?:should|would|'d|shall|will) be (?:very |most |so |also )?|^)(?:glad|grateful|pleased) of (?<what>[^.;?]{4,})`,
  ),
  pattern(`ask whether YOU (?:could|would|might)(?: kindly)? (?<what>[a-z]+ [^.;?]*)`),
  pattern(`(?:^|\\band )that YOU agree (?:that|to):? ?(?<what>[a-z]+ [^.;]*)`),
  pattern(`(?:^|\\band )that YOU ${deed}[^.;]*`),
  pattern(`(?:pls|plse)(?: (?:can YOU|also))* (?<what>[a-z]+ [^.;?]*)`),
  pattern(
    `(?:^|(?<=[,;:.–-] ))(?:can|could|would|will) (?<whom>ANY|any(?:one|body|[a-z]* [a-z]+)(?: (?:with|of|at|in|from) [^.?]{0,60}?)?|some(?:one|body)|[A-Z][a-z]+|your (?:lot|team|office|people))(?: please)? ${deed}[^?]*\\?`,
  ),
]

/** Those that name only the deed, and what is asked goes on from there. */
const ofDeed = new Set(patterns.filter(({ source }) => source.includes('circulate')))

const courtesy = /^(?:it back|forgive|excuse|find|accept|pass on|see (?:my|our)|that opportunity)\b/i

/** "If you could cast an eye over it I should be grateful", "glad of a steer by 12 July", "That you agree the text". */
export const politelyAsked: CommitmentRule = {
  name: 'asks politely',
  words: 'asks the reader for something in the polite ways of letters, submissions and messages',
  find: (scene) => {
    const { author, reader } = scene
    return eachMatch(scene, patterns, ({ whom, what }, { index }, words) => {
      if (!author && !reader && !whom) return undefined
      if (!what || courtesy.test(scene.sentence.text.slice(what[0]))) return undefined
      const asked = partiesAt(scene, whom)
      const whole = /\s/.test(scene.masked.text.slice(what[0], what[1])) && !ofDeed.has(words)
      return {
        rule: 'asks politely',
        kind: 'ask',
        by: author ? [author] : [],
        to: asked.length > 0 ? asked : reader ? [reader] : [],
        confidence: 0.55,
        from: index,
        what: what[0],
        ...(whole ? { until: what[1] } : {}),
      }
    })
  },
}
