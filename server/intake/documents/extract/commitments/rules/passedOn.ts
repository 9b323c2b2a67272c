import { pattern } from '../../names/mask.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { draftCommitment, partiesAt } from './draftCommitment.ts'

const done = pattern(
  `(?<who>SELF|PERSON)(?: have| has|'ve|'s)(?: (?:already|since|now|duly))* (?<what>passed(?: (?:this|these|that|those|it|them|(?:the|your|his|her|their) [a-z]+(?: [a-z]+)?))?(?: on)? ?(?:on)?to (?:(?:his|her|their|its|your|our|my) )?(?:(?<to>NAMES)|(?:office|officials|colleagues|team|lawyers|secretary|minister)\\b)|forwarded [^.;]{2,60} to (?<sent>NAMES)|raised (?:this|these|it|that) with (?<with>NAMES)|written to (?:(?<wrote>NAMES)|(?:all|every|each|both) (?:of )?(?:the )?[a-z][^.;,(]{3,60}))`,
)
const awaited = pattern(
  `(?<who>WHO)(?: (?:now|still|currently))* (?:await|awaits|awaiting|am waiting for|are waiting for|is waiting for|am due|are(?:[^.;\\ue000-\\uf0ff]{0,40})? due to (?:imminently |shortly |soon )?receive|expect to receive) (?<what>(?:an? |the |their |his |her )?(?:answer|advice|response|reply|update|report|paper|note|options|view|briefing|submission)[^.;]*)`,
)

/** What has been passed on already, and what is awaited from somebody. */
export const passedOn: CommitmentRule = {
  name: 'passed on or awaited',
  words: 'says that something has been passed on, or is awaited from somebody',
  find: (scene) => [
    ...[...scene.masked.text.matchAll(done)].flatMap((match): CommitmentDraft[] => {
      const groups = match.indices?.groups ?? {}
      const to = partiesAt(scene, groups.to ?? groups.sent ?? groups.with ?? groups.wrote)
      const what = groups.what
      if (!what) return []
      const subject = /([^.;,]{3,90}?)\s+which\s*$/i
        .exec(scene.sentence.text.slice(0, match.index))?.[1]
        ?.trim()
      const draft = draftCommitment(scene, {
        rule: 'has passed something on',
        kind: 'undertaking',
        by: partiesAt(scene, groups.who),
        to,
        done: true,
        confidence: 0.7,
        from: match.index,
        what: what[0],
      })
      return draft ? [subject ? { ...draft, what: `${draft.what}: ${subject}` } : draft] : []
    }),
    ...[...scene.masked.text.matchAll(awaited)].flatMap((match): CommitmentDraft[] => {
      const groups = match.indices?.groups ?? {}
      const what = groups.what
      if (!what) return []
      const from = /\bfrom\s+$/i.exec(scene.sentence.text.slice(what[0], what[1]))
        ? []
        : scene.masked.mentions.filter(
            ({ start, end }) => start - scene.masked.start >= what[0] && end - scene.masked.start <= what[1],
          )
      const by = from.flatMap(({ party }) => (party ? [party] : []))
      const before =
        scene.before && /\b(?:this|that) (?:point|matter|issue|question)\b/i.test(scene.sentence.text)
          ? ` (“${scene.before.replace(/\s+/g, ' ').slice(0, 200)}”)`
          : ''
      const draft = draftCommitment(scene, {
        rule: 'awaits something',
        kind: 'undertaking',
        by,
        to: partiesAt(scene, groups.who),
        confidence: 0.6,
        from: match.index,
        what: what[0],
      })
      const to = draft?.to.map(({ name }) => name).join(' and ')
      const task = draft?.what.replace(/ \(“[^”]*”\)$/, '')
      return draft ? [{ ...draft, what: `give ${to ? `${to} ` : ''}${task}${before}` }] : []
    }),
  ],
}
