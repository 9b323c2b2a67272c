import type { Scene } from '../../meetings/Scene.ts'
import { pattern } from '../../names/mask.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import { actors, deed, doneWords } from '../deeds.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { draftCommitment, partiesAt } from './draftCommitment.ts'

const patterns = [
  pattern(
    `(?<who>WHO)?(?:(?:'ve|'s|'d))?(?:,? (?:also|then|has|have|had|therefore|particularly|though|however|too|in turn|already|separately|now|would|do|must),?)*(?:(?:'ve|'s|'d))? (?:asked|asks|ask|urge|urges|call on|called on|calls on|appeal to|appealed to|invited|urged|requested|pressed|tasked|commissioned|instructed|encouraged)(?: that| for)? (?<whom>ANY|(?:each|all|every) (?:of )?(?:the )?[a-z]+(?: [a-z]+){0,2}|(?:the )?(?:[a-z]+ )?(?:companies|services|providers|forces|councils|schools|authorities|employers|platforms|businesses))(?: in [a-z ]{2,20})? (?:to|if (?:he|she|they|it) (?:could|would|might)) (?<what>[a-z])`,
  ),
  pattern(
    `(?<whom>ANY|members|attendees|partners|everyone|all|(?:[a-z]+ )?(?:${actors})) (?:was|were|are|is|has been|have been) (?:asked|invited|tasked|commissioned|requested|urged) (?:(?:by (?<who>ANY)) )?to (?<what>[a-z])`,
  ),
  pattern(
    `(?<who>WHO)(?: (?:also|then|has|have|had))*(?:'ve|'s)? (?:asked|called|pressed) (?<whom>ANY)? ?(?<what>for [a-z])`,
  ),
  pattern(
    `(?<who>WHO)(?: (?:also|then))* suggested (?:that )?(?<whom>ANY) (?:informally |formally |might |could |should )?(?<what>[a-z])`,
  ),
  pattern(
    `(?<who>WHO)(?:(?: \\([^()]{2,40}\\))?,? (?:also|then|has|have|had))*(?:'ve|'s)? (?:asked|asks|enquired|inquired) (?:if|whether) (?<whom>ANY) (?:could|would|might|can|will)(?: (?:also|then|now|kindly))? ${deed}`,
  ),
  pattern(
    `(?<who>WHO)(?: (?:also|then|has|have|had))* (?:asked|requested) that (?<whom>ANY|(?:the |any |no )?[a-z]+(?: [a-z]+){0,3}?) (?:should )?(?<what>(?:not )?be (?:${doneWords})\\b)`,
  ),
]

/** Asking somebody in, to meet, or to forgive is a courtesy and no task. */
const courtesy =
  /^(?:for it to be (?:put|moved|postponed|delayed)|for (?:an? |the )?(?:[a-z]+ )?(?:meeting|call|understanding|patience|forgiveness|visit)|join\b|meet\b|attend\b|note\b|accept\b|forgive|excuse|be (?:patient|aware)|speak\b|come\b|return\b|give (?:an?|the|its|his|her|their|our|evidence)\b|be\b|see (?:you|us|me)\b|discuss\b|explain why\b|imagine|think|it to be (?:put|moved|post))/i

/** "invited the Dean to the launch" asks nobody to do anything. */
const noTask = /^(?:the|a|an|his|her|its|their|our|my|your|any|that|this|whom|which)\b/i
/** "has asked me to thank you" only says for whom somebody writes. */
const asMyself = /^(?:let|write|thank|reply|respond|pass|say|convey|send|tell|inform|set|forward)\b/i
const isSelf = (scene: Scene, at: readonly [number, number] | undefined) =>
  at !== undefined && /[\ued00-\ueeff]/u.test(scene.masked.text.slice(at[0], at[1]))

/** What was asked for and is at once undertaken is told in the answer. */
const answered = /\b(?:said|says|confirmed|agreed|promised|undertook)\b[^.;]*\b(?:would|will|to)\b/i

/** "You asked for more on the pilot" opens the answer to it. */
const isReader = (scene: Scene, at: readonly [number, number] | undefined) =>
  at !== undefined && /^\W*[\uf000-\uf0ff]/u.test(scene.masked.text.slice(at[0], at[1]))

/** "I have asked officials to pick up with DHSC", "members were asked to reflect". */
export const askedTo: CommitmentRule = {
  name: 'asked somebody to do something',
  words: 'says that somebody asked somebody to do something',
  find: (scene) =>
    patterns.flatMap((words, which) =>
      [...scene.masked.text.matchAll(words)].flatMap((match): CommitmentDraft[] => {
        const [whoAt, whomAt, whatAt] = [
          match.indices?.groups?.who,
          match.indices?.groups?.whom,
          match.indices?.groups?.what,
        ]
        if (!whatAt) return []
        const { text } = scene.sentence
        const to = partiesAt(scene, whomAt)
        const task = text.slice(whatAt[0])
        const taken =
          /\b(?:which|and) (?:he|she|they|it|I|we|[A-Z]\w+) (?:(?:has|have|had|was|were) )?(?:took|taken|happy|accepted|agreed|welcomed|promised|undertook)\b/.test(
            task,
          )
        if (
          (which !== 5 && courtesy.test(task)) ||
          (which === 2 && isReader(scene, whoAt)) ||
          (which === 4 && answered.test(scene.after ?? '')) ||
          noTask.test(task) ||
          (which === 0 && asMyself.test(task) && isSelf(scene, whomAt)) ||
          (which === 3 && !taken)
        )
          return []
        const by = partiesAt(scene, whoAt)
        const asker = by.length > 0 ? by : scene.author && which !== 1 ? [scene.author] : []
        const draft = draftCommitment(
          scene,
          taken
            ? {
                rule: 'took up a suggestion',
                kind: 'undertaking',
                by: to,
                to: asker,
                confidence: 0.6,
                from: whoAt?.[0] ?? match.index,
                what: whatAt[0],
              }
            : {
                rule: 'asked somebody to do something',
                kind: 'ask',
                by: asker,
                to,
                confidence: 0.75,
                from: whoAt?.[0] ?? match.index,
                what: whatAt[0],
              },
        )
        return draft ? [draft] : []
      }),
    ),
}
