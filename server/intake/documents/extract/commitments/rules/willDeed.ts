import type { Scene } from '../../meetings/Scene.ts'
import { pattern } from '../../names/mask.ts'
import type { Party } from '../../names/Party.ts'
import type { CommitmentRule } from './CommitmentRule.ts'
import { deed, inDoubt } from './deeds.ts'
import { partiesAt } from './draftCommitment.ts'
import { eachMatch } from './eachMatch.ts'

const adverbs =
  '(?:(?:gladly|also|now|then|therefore|separately|happily|still|shortly|both|each|personally|of course|certainly|naturally|first|next|however|instead|later|meanwhile|in turn|together|jointly|formally|immediately|again),? )*'
/** Who will, as far back as the clause goes: a name, a body and what it is of, "my office", "the Government", "we". */
const will = pattern(`(?:will|shall|'ll) ${adverbs}${deed}`)
const would = pattern(`(?:would|'d) ${adverbs}${deed}`)
const amTo = pattern(`(?<=(?:SELF|PRONOUN) (?:am|are|is) )to ${deed}`)

/** "would follow guidance if somebody wrote it" is not undertaken. */
const condition = /\bif (?!asked|pressed|necessary|possible|needed|required)/i

/** What acts for somebody without being named: an office, officials, the Government. */
const office =
  /\b(?:office|officials?|team|unit|department|ministry|government|secretariat|board|panel|committee|council|agency|force|police|charity|trust|group|network|chair|director|minister|secretary|staff|colleagues?|members?|service|commissioner|speaker|participants?|lawyers?|analysts?|division|directorate|we|I|he|she|they)\W*$/i

/** "My office will offer you a time", "The Government will consult in the summer", "but she would name a single contact". */
export const willDeed: CommitmentRule = {
  name: 'will do a deed',
  words: 'says of somebody, named or not, that they will do what can be seen to be done',
  find: (scene) => {
    if (/\?\s*$/.test(scene.sentence.text)) return []
    return eachMatch(scene, [will, would, amTo], ({ what }, { index }, words) => {
      const subject = subjectOf(scene, index)
      if (!what || !subject) return undefined
      if (words === would && (!subject.named || condition.test(scene.sentence.text.slice(what[0]))))
        return undefined
      return {
        rule: 'will do a deed',
        kind: 'undertaking',
        by: subject.by,
        to: [],
        confidence: subject.by.length > 0 ? 0.6 : 0.5,
        from: subject.from,
        what: what[0],
      }
    })
  },
}

/** Where a clause begins that has a subject of its own. */
const clauses = /[.;:(–—]\s|,\s+(?:and|but|so|though|although)\s+|\b(?:and|but|so)\s+|\bthat\s+|,\s+/g

/** Whoever stands right before the verb, or whom the sentence began with: "He wanted to see more, and would take stock". */
function subjectOf(scene: Scene, at: number): Subject | undefined {
  const { text } = scene.sentence
  const masked = scene.masked.text
  if (inDoubt.test(lastOf(text.slice(0, at)))) return undefined
  const starts = [0, ...[...masked.slice(0, at).matchAll(clauses)].map((one) => one.index + one[0].length)]
  const from = starts.findLast((start) => /\S/.test(masked.slice(start, at))) ?? 0
  const own = masked.slice(starts.at(-1), at).trim()
  if (own === '' || /^(?:also|then|now)$/i.test(own)) return first(scene, at)
  const by = partiesAt(scene, [from, at])
  if (endsInName.test(own)) return { by: by.slice(-1), from, named: true }
  if (/^(?:it|this|that|these|those|there|which|who|you)\b/i.test(own)) return undefined
  return office.test(own)
    ? { by: by.slice(0, 1), from, named: !/^an?\b/i.test(own) || /speaker|participant/i.test(own) }
    : undefined
}

type Subject = { by: Party[]; from: number; named: boolean }

/** Who a sentence begins with does what it goes on to say, unless that is no one. */
function first(scene: Scene, at: number): Subject | undefined {
  const begins = /^\W*(?:[\ue000-\uefff]|the\s+[\ue000-\uefff]|I\b|we\b|he\b|she\b|they\b)/iu.test(
    scene.masked.text,
  )
  const by = partiesAt(scene, [0, at]).slice(0, 1)
  if (begins) return { by, from: 0, named: true }
  return scene.leader.length > 0 ? { by: scene.leader.slice(0, 1), from: 0, named: true } : undefined
}

/** The sentence from its last full clause on: a hope two clauses before is another matter. */
const lastOf = (text: string) => text.split(/[.;:]\s|,\s+(?:and|but)\s+/).at(-1) ?? text

/** A mention ends where the verb begins. */
const endsInName = /[\ue000-\uf8ff]$/u
