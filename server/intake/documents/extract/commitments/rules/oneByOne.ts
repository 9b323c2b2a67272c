import type { Scene } from '../../meetings/Scene.ts'
import { pattern } from '../../names/mask.ts'
import type { Party } from '../../names/Party.ts'
import { textAbove } from '../textAbove.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { eachMatch } from './eachMatch.ts'

const one = pattern(
  '(?:^|(?<=[.;] |\\band ))(?:the |my |our |his |her |your )?(?:first|second|third|fourth|other|last|one|another)(?: of (?:these|them|which))?(?: thing| promise| undertaking| was)* (?:was|is|being) (?:to (?:have )?|that (?:WHO|[a-z]+) (?:would|will|should) )(?<what>[a-z]+)',
)
const undertaken =
  /\b(?:(?<who>you|I|we)(?: (?:kindly|also|then|both|have|had))?|[\p{L}]+) (?:undertook|undertaken|promised|agreed|committed|pledged|said (?:that )?(?:you|I|we|he|she|they) would)\b[^.;]{0,40}\b(?:two|three|four|five|several|some|a number of|the following|these) (?:[a-z]+ )?(?:things?|undertakings|promises|steps|actions|points|commitments|pieces)?/iu

/** "You undertook to do two things. The first was to speak to the Board": each is told in a sentence of its own. */
export const oneByOne: CommitmentRule = {
  name: 'undertakings one by one',
  words: 'tells one by one what was undertaken in the sentence before them',
  find: (scene) => {
    if (!/\b(?:was|is|being)\b/i.test(scene.sentence.text)) return []
    const said = undertaken.exec(textAbove(scene))
    if (!said) return []
    const by = whoSaid(scene, said.groups?.who)
    return eachMatch(scene, [one], ({ what }, match) =>
      what
        ? {
            rule: 'undertakings one by one',
            kind: 'undertaking',
            by,
            to: [],
            confidence: by.length > 0 ? 0.75 : 0.6,
            from: match.index,
            what: what[0],
          }
        : undefined,
    )
  },
}

function whoSaid(scene: Scene, who: string | undefined): Party[] {
  const party = who === undefined ? scene.leader[0] : /^you$/i.test(who) ? scene.reader : scene.author
  return party ? [party] : []
}
