import type { Scene } from '../meetings/Scene.ts'
import type { Party } from '../names/Party.ts'
import { actor, inDoubt } from './deeds.ts'
import { partiesAt } from './rules/draftCommitment.ts'

/**
 * Who is to do what a verb says: `named` is a party of the document, right before the verb; `shared` the one its sentence
 * began with or went on from; `unnamed` somebody who acts for a body, "my office", "engineers".
 */
export type Subject = { by: Party[]; from: number; how: 'named' | 'shared' | 'unnamed' }

/** Where a clause begins that has a subject of its own. */
const clauses =
  /[.;:(–—]\s|,\s+(?:and|but|so|though|although|or)\s+|\b(?:and|but|so|that|which|whom|because|since|as)\s+|,\s+|\s-\s/g

/** Whoever stands right before the verb, or whom the sentence began with: "He wanted to see more, and would take stock". */
export function subjectOf(scene: Scene, at: number): Subject | undefined {
  const { text } = scene.sentence
  const masked = scene.masked.text
  const starts = [0, ...[...masked.slice(0, at).matchAll(clauses)].map((one) => one.index + one[0].length)]
  const from = starts.findLast((start) => /\S/.test(masked.slice(start, at))) ?? 0
  const own = masked.slice(starts.at(-1), at).trim()
  if (own === '' || /^(?:also|then|now|in turn|later)$/i.test(own))
    return inDoubt.test(lastOf(text.slice(0, at))) ? undefined : first(scene, at)
  const named = endsInName.exec(own)
  if (named) {
    const start = masked.slice(0, at).trimEnd().length - named[0].length
    if (
      isDoubtful(text.slice(0, start)) ||
      (isYou(text.slice(start, at)) && !youSaid.test(text.slice(0, start)))
    )
      return undefined
    const by = partiesAt(scene, [namesFrom(masked, start), at])
    return { by, from: namesFrom(masked, start), how: 'named' }
  }
  if (inDoubt.test(lastOf(text.slice(0, at)))) return undefined
  if (/^(?:it|this|that|these|those|there|which|who|you)\b/i.test(own) || !actor.test(own)) return undefined
  const speaker = /speaker|participant|member|colleague|official/i.test(own)
  if (/^an?\b/i.test(own) && !speaker) return undefined
  return { by: partiesAt(scene, [from, at]).slice(0, 1), from, how: 'unnamed' }
}

/** Who a sentence begins with does what it goes on to say, unless that is no one. */
function first(scene: Scene, at: number): Subject | undefined {
  const begins = /^\W*(?:[\ue000-\uefff]|the\s+[\ue000-\uefff])/iu.test(scene.masked.text)
  const by = partiesAt(scene, [0, at]).slice(0, 1)
  if (begins) return { by, from: 0, how: 'shared' }
  return scene.leader.length > 0 ? { by: scene.leader.slice(0, 1), from: at, how: 'shared' } : undefined
}

/** The sentence from its last full clause on: a hope two clauses before is another matter. */
const lastOf = (text: string) => text.split(/[.;:]\s|,\s+(?:and|but)\s+/).at(-1) ?? text

/** A mention, with what only adds to the verb, ends where the verb begins. */
const endsInName =
  /[\ue000-\uf0ff]\uf8ff*(?:,? (?:also|therefore|too|however|then|now|both|all|each|gladly|in turn|instead),?)?$/u

/** Where a list of names begins that ends at one: "ABC and XYZ will". */
function namesFrom(masked: string, at: number): number {
  const before = /[\ue000-\uf0ff]\uf8ff*(?:\s*,\s*(?:and\s+)?|\s*[/&]\s*|\s+(?:and|&)\s+)(?:the\s+)?$/u.exec(
    masked.slice(0, at),
  )
  return before ? namesFrom(masked, before.index) : at
}

/** What the reader said is theirs to do: "You were kind enough to say that you would speak to the Board". */
const youSaid =
  /\byou\b[^.;]{0,60}\b(?:said|say|says|promised?|told|undertook|undertake|agreed|agree|indicated|assured|offered)\b/i
const isYou = (text: string) => /^\s*you\b/i.test(text)

/** What stands right before the subject makes it no undertaking: a hope, a question, a condition. */
const isDoubtful = (before: string) =>
  /\b(?:hop(?:e|ed|es|ing)(?: that)?|if|whether|think|thought|believe[sd]?|expect(?:s|ed)?|fear(?:s|ed)?|understand|assume[sd]?|doubt(?:s|ed)?|unless|wonder(?:s|ed)?|what|how|until|when|once|where|because|wish(?:es|ed)?|asked|unlikely|likely|might|may|could|suggested|warned|argued|question|confident|trust|in which case|so(?: that)?|than|lest|nor|neither|nobody|for fear|provided|why)\s+(?:that\s+)?(?:the\s+)?$/i.test(
    before,
  )
