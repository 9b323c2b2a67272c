import { pattern } from '../../names/mask.ts'
import { actors, deed } from '../deeds.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { partiesAt } from './draftCommitment.ts'
import { eachMatch } from './eachMatch.ts'

const begins = '(?:^|(?<=[.;:(] |\\(|[–-] |\\bbut ))'
/** A name, an office, or a label with a capital: the last is not read without regard to capitals, and needs a deed. */
const named = pattern(`${begins}(?<who>ANY) (?:is |are )?to (?<what>[a-z]+)`)
const office = pattern(
  `${begins}(?<who>(?:the |our |my |his |her )?(?:[a-z]+ ){0,2}(?:${actors})s?) to ${deed}`,
)
const label = pattern(
  `(?:^|(?<=[.;] )|(?<=\\())(?<who>[A-Z][\\w’'/&-]*(?: (?:and |& |\\+ )?[A-Z&][\\w’'/&-]*){0,3}) to ${deed}`,
  'gu',
)
const noLabel =
  /^(?:The|I|We|It|This|That|These|How|What|Who|Where|Which|When|Why|Next|According|Owing|Due|Subject|Prior|Thanks|Further|Whether|Nothing|Not|Likely|Only|Time|Back|Access|Happy|Able|Ready|Keen|Free|Sorry|Glad|Pleased|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\w+day|\w+ber|January|February|March|April|May|June|July|August)\b/
const noTask =
  /^(?:meet|see|come|attend|visit|be|have|speak|follow|the|a|an|all|his|her|its|their|our|my|your|any|no|date|us|me|him|them|you|whom|which|what|one|two|three|end|get(?! (?!better|worse|away|there|on\b|to\b|in\b|up\b|out\b|off\b)[a-z]+(?: [a-z]+){0,4} (?:from|to|for|by|on)\b)|go|help|make sure)\b/i
/** What is done at an engagement in a diary is the engagement. */
const onTheDay =
  /^(?:brief|reply|speak|respond|present|open|close|lead|answer|introduce|attend|host|chair|note|follow|call|ring)\W*$/i

/** Telegraphic notes: "LM to follow up with the Met this week", "Diary to confirm.", "(RD to draft by 25 November)". */
export const noteTo: CommitmentRule = {
  name: 'a note of who is to do it',
  words: 'a note of who is to do something, beside or after what it is about',
  find: (scene) => {
    const { text } = scene.sentence
    return eachMatch(
      scene,
      [named, office, label],
      ({ who, what }, match, words) => {
        if (!who || !what) return undefined
        const rest = text.slice(what[0])
        if (!/^\p{Ll}/u.test(rest)) return undefined
        if (onTheDay.test(rest)) return undefined
        const by = partiesAt(scene, who)
        if (words === named ? by.length === 0 || noTask.test(rest) : noLabel.test(text.slice(who[0])))
          return undefined
        return {
          rule: 'a note of who is to do it',
          kind: 'undertaking',
          by,
          to: [],
          confidence: by.length > 0 ? 0.75 : 0.6,
          from: match.index,
          what: what[0],
        }
      },
      (words) => (words === label ? scene.sentence.text : scene.masked.text),
    )
  },
}
