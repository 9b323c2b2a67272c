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
    return inDoubt.test(lastOf(text.slice(0, at)).replace(askedThing, '')) ? undefined : first(scene, at)
  const name = endsInName.exec(own)
  if (name) {
    const start = masked.slice(0, at).trimEnd().length - name[0].length
    if (
      isDoubtful(text.slice(0, start)) ||
      (isYou(text.slice(start, at)) && !youSaid.test(text.slice(0, start)))
    )
      return undefined
    const named = partiesAt(scene, [namesFrom(masked, start), at])
    const by = named.length > 0 || !isSelf.test(masked.slice(start, at)) ? named : ofHome(scene)
    return { by, from: namesFrom(masked, start), how: 'named' }
  }
  if (ofSpeaker.test(text.slice(0, at))) return first(scene, at)
  if (/^(?:the (?:two|three|pair|others)|both|each)$/i.test(own)) return { by: [], from, how: 'unnamed' }
  if (inDoubt.test(lastOf(text.slice(0, at)))) return undefined
  if (/^(?:it|this|that|these|those|there|which|who|you)\b/i.test(own) || !actor.test(own)) return undefined
  const speaker = /speaker|participant|member|colleague|official/i.test(own)
  if (/^an?\b/i.test(own) && !speaker) return undefined
  const by = partiesAt(scene, [from, at]).slice(0, 1)
  return { by: by.length === 0 && issuer.test(own) ? ofHome(scene) : by, from, how: 'unnamed' }
}

/** "The Institute has told us that it will": the one who says so. */
const ofSpeaker =
  /\b(?:said|says|saying|told (?:us|me|him|her|them|you)|tells (?:us|me)|confirm(?:s|ed)|agree[sd]|promise[sd]|undertook|indicated|assured (?:us|me|him|her|them))(?: that)? (?:it|they)\s*$/i

/** "We" and "the Department" in a paper that nobody signs are the body that issues it. */
const ofHome = ({ author, facts }: Scene): Party[] => {
  const party = author ?? facts.from[0] ?? facts.home
  return party ? [party] : []
}
const isSelf = /[\ued00-\ueeff]/u
const issuer = /^(?:the|this) (?:department|ministry|office)$/i

const begins = /^\W*(?:the\s+)?[\ue000-\uefff]/iu

/** Who a sentence begins with does what it goes on to say, unless that is no one. */
function first(scene: Scene, at: number): Subject | undefined {
  const masked = scene.masked.text
  const starts = [...masked.slice(0, at).matchAll(/;\s|\s[–—-]\s/g)].map((one) => one.index + one[0].length)
  const from = [0, ...starts].findLast((start) => begins.test(masked.slice(start, at)))
  if (from !== undefined) return { by: partiesAt(scene, [from, at]).slice(0, 1), from, how: 'shared' }
  if (scene.leader.length === 0 && telling.test(scene.sentence.text))
    return { by: [], from: at, how: 'shared' }
  return scene.leader.length > 0 ? { by: scene.leader.slice(0, 1), from: at, how: 'shared' } : undefined
}

/** A note that leaves out who speaks: "Has been asked for a review and will share it". */
const telling =
  /^(?:Has|Had|Was|Is|Will|Would|Could|Said|Says|Wanted|Wants|Told|Heard|Thought|Felt|Hoped|\p{Lu}\p{Ll}+ed)\b/u

/** Who has asked for a thing, or asked another to do one, is in no doubt of what they will do themselves. */
const askedThing =
  /\b(?:been|was|were) asked\b|\basked (?![^.;]{0,40}\b(?:if|whether|that|how|what|why|who|when)\b)/gi

/** The sentence from its last full clause on: a hope two clauses before is another matter. */
const lastOf = (text: string) => text.split(/[.;:]\s|\s[–—-]\s|,\s+(?:and|but)\s+/).at(-1) ?? text

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
  /\byou\b(?! (?:may|might|could|should|can|will|would|are|need|want|ought|wish)\b)[^.;]{0,60}\b(?:said|say|says|promised?|told|undertook|undertake|agreed|agree|indicated|assured|offered)\b|\b(?:told|assured|promised|warned) (?:[\p{L}’' ]{2,40}) that (?:the )?$/iu
const isYou = (text: string) => /^\s*you\b/i.test(text)

/** What stands right before the subject makes it no undertaking: a hope, a question, a condition. */
const isDoubtful = (before: string) =>
  /\b(?:hop(?:e|ed|es|ing)(?: that)?|if|whether|think|thought|believe[sd]?|expect(?:s|ed)?|fear(?:s|ed)?|understand|assume[sd]?|doubt(?:s|ed)?|unless|wonder(?:s|ed)?|what|how|until|when|once|where|because|wish(?:es|ed)?|asked|unlikely|likely|might|may|could|suggested|warned|argued|question|confident|trust|in which case|so(?: that)?|than|lest|nor|neither|nobody|for fear|provided|why)\s+(?:that\s+)?(?:the\s+)?$/i.test(
    before,
  )
