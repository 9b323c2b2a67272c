import { pattern } from '../../names/mask.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { draftCommitment, partiesAt } from './draftCommitment.ts'

const short = pattern(
  `(?:^|(?<=[.;:] ))(?:(?:action|AP\\d*)\\s*[:–-] ?)?(?<who>ANY) (?:is |are )?to (?<what>(?!meet\\b|see\\b|come\\b|attend\\b|visit\\b|be\\b|have\\b|speak\\b|follow (?:shortly|soon))[a-z]+)`,
)
const free = pattern(
  `(?<who>WHO)?(?: (?:was|were|is|are|has|have|also|had))*(?:'s|'ve)? (?:(?:willing|ready|prepared|content|happy|able) to (?<what>(?:make|share|provide|offer|send|lend|give|host|supply|run|fund|open|second|bring|introduce|put)\\b)|(?:offered|offers|put forward|sets out the offer:?) (?:to )?(?<given>[a-z]))`,
)

/** Telegraphic notes: "LM to follow up with the Met this week". And what is offered: "is willing to share its pack". */
export const toDo: CommitmentRule = {
  name: 'is to do something',
  words: 'a note that somebody is to do something, or offers it',
  find: (scene) => [
    ...[...scene.masked.text.matchAll(short)].flatMap((match): CommitmentDraft[] => {
      const [whoAt, whatAt] = [match.indices?.groups?.who, match.indices?.groups?.what]
      const by = partiesAt(scene, whoAt)
      if (!whatAt || by.length === 0) return []
      const draft = draftCommitment(scene, {
        rule: 'is to do something',
        kind: 'undertaking',
        by,
        to: [],
        confidence: 0.75,
        from: whoAt?.[0] ?? match.index,
        what: whatAt[0],
      })
      return draft ? [draft] : []
    }),
    ...[...scene.masked.text.matchAll(free)].flatMap((match): CommitmentDraft[] => {
      const groups = match.indices?.groups ?? {}
      const what = groups.what ?? groups.given
      if (
        !what ||
        /\b(?:not|n't|never|were|was not)\b|\bbe(?:en|ing) offered/i.test(
          match[0].replace(/\bwas willing\b/, ''),
        )
      )
        return []
      const who = partiesAt(scene, groups.who)
      const draft = draftCommitment(scene, {
        rule: 'offers something',
        kind: 'offer',
        by: who.length > 0 ? who : scene.leader.slice(0, 1),
        to: [],
        confidence: 0.65,
        from: groups.who?.[0] ?? match.index,
        what: what[0],
      })
      return draft ? [draft] : []
    }),
  ],
}
