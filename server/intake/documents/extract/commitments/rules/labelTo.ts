import { pattern } from '../../names/mask.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { deed } from './deeds.ts'
import { draftCommitment, partiesAt } from './draftCommitment.ts'

/** Not read without regard to capitals: a label begins with one. */
const patterns = [
  pattern(
    `(?:^|(?<=[.;] )|(?<=\\())(?<who>[A-Z][\\w’'/&-]*(?: (?:and |& |\\+ )?[A-Z&][\\w’'/&-]*){0,3}) to ${deed}`,
    'gu',
  ),
  pattern(`(?<=\\(|\\bbut |[;:] |[–-] )(?<who>ANY) to ${deed}`),
]

/** "Diary to confirm.", "(RD to draft by 25 November)", "Correspondence to draft apology by 7 Sept". */
export const labelTo: CommitmentRule = {
  name: 'a note of who is to do it',
  words: 'a note, beside or after what it is about, of who is to do something',
  find: (scene) =>
    patterns.flatMap((words, which) =>
      [...(which === 0 ? scene.sentence.text : scene.masked.text).matchAll(words)].flatMap(
        (match): CommitmentDraft[] => {
          const groups = match.indices?.groups ?? {}
          const { who, what } = groups
          if (
            !who ||
            !what ||
            /^(?:The|I|We|It|This|That|These|How|What|Who|Where|Which|When|Why|Next|According|Owing|Due|Subject|Prior|Thanks|Further|Whether|Nothing|Not|Likely|Only|Time|Back|Access|Happy|Able|Ready|Keen|Free|Sorry|Glad|Pleased)\b/.test(
              scene.sentence.text.slice(who[0]),
            )
          )
            return []
          const draft = draftCommitment(scene, {
            rule: 'a note of who is to do it',
            kind: 'undertaking',
            by: partiesAt(scene, who),
            to: [],
            confidence: 0.6,
            from: who[0],
            what: what[0],
          })
          return draft ? [draft] : []
        },
      ),
    ),
}
