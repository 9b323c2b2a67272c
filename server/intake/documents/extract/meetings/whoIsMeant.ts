import type { Block } from '../layout/Block.ts'
import type { Sentence } from '../layout/sentences.ts'
import type { Mention } from '../names/Mention.ts'
import type { Party } from '../names/Party.ts'
import { mayMean, surelyMeant } from './gender.ts'
import type { Here } from './inSentence.ts'

/** Whom the sentence before leaves to be meant: "she", "it", "they", and who did what it tells. */
export type Last = {
  person?: Party
  body?: Party
  several: Party[]
  /** Those of them with whom the sentence begins, side by side. */
  leading: Party[]
  lately: readonly Party[]
  block?: Block
  subject?: Party
}
type Meant = ReadonlyMap<Mention, readonly Party[]>

/** Whom the next sentence may mean by "she": who this one is about, be it by a pronoun or by name. */
export function goingOn(
  last: Last,
  here: Here,
  meant: Meant,
  mentions: readonly Mention[],
  block: Block,
): Last {
  const first = mentions.find(({ kind }) => kind === 'person' || kind === 'pronoun')
  const resolved = first?.kind === 'pronoun' ? meant.get(first)?.[0] : undefined
  const person = (resolved?.type === 'person' ? resolved : undefined) ?? here.person ?? last.person
  const subject = resolved ?? here.subject ?? (last.block === block ? last.subject : undefined)
  const body = bodyMeant(mentions, meant) ?? here.body ?? last.body
  return {
    block,
    several: here.several.length > 0 ? here.several : last.several,
    leading: here.several.length > 0 ? here.leading : last.leading,
    lately: [...here.people, ...last.lately].slice(0, 8),
    ...(person ? { person } : {}),
    ...(body ? { body } : {}),
    ...(subject ? { subject } : {}),
  }
}

/** A sentence about "it" leaves the same body to be meant. */
const bodyMeant = (mentions: readonly Mention[], meant: Meant): Party | undefined => {
  const it = mentions.find(({ kind, text }) => kind === 'pronoun' && isIt(text))
  return it ? meant.get(it)?.[0] : undefined
}

const isIt = (text: string) => /^its?\b/i.test(text)

/** Who is meant by each pronoun of a sentence. */
export const meantIn = (
  mentions: readonly Mention[],
  here: Here,
  last: Last,
  author: Party | undefined,
  { text, start }: Sentence,
): Meant =>
  new Map(
    mentions
      .filter(({ kind }) => kind === 'pronoun')
      .map((pronoun) => [
        pronoun,
        isIt(pronoun.text)
          ? bodyFor(pronoun, mentions, last, text.slice(0, pronoun.start - start))
          : /^(?:they|them|their)\b/i.test(pronoun.text)
            ? severalFor(pronoun, mentions, last, text.slice(pronoun.end - start))
            : personFor(pronoun, mentions, here, last, author),
      ]),
  )

/** "it" is the body that the sentence was about so far, else that of the sentence before. */
function bodyFor(pronoun: Mention, mentions: readonly Mention[], last: Last, before: string): Party[] {
  const earlier = mentions.find(
    ({ kind, end }) => (kind === 'body' || kind === 'forum') && end <= pronoun.start,
  )?.party
  const body =
    (/^\S*\s*$/.test(before) ? undefined : earlier) ??
    last.body ??
    last.several.find(({ type }) => type === 'organisation')
  return body ? [body] : []
}

/** What all do together, whoever began it: "They agreed to meet again". */
const together =
  /^ (?:(?:also|then|both|all|later|briefly|have|had|will|would|are|were|to) )*(?:agree|discuss|met\b|meet|talk|spoke|speak|cover|exchange)/

/** "they" are those named before in the sentence, else those with whom the sentence before began, else all of it. */
function severalFor(pronoun: Mention, mentions: readonly Mention[], last: Last, after: string): Party[] {
  const before = mentions
    .filter(({ kind, end }) => (kind === 'body' || kind === 'person') && end <= pronoun.start)
    .flatMap(({ party }) => (party ? [party] : []))
  const told = last.leading.length > 0 && !together.test(after) ? last.leading : last.several
  return (before.length > 0 ? before : told).filter(({ office }) => !office).slice(0, 3)
}

/** "she" is the person named before in the sentence, else the first of the sentence before, but for whom that cannot be. */
function personFor(
  pronoun: Mention,
  mentions: readonly Mention[],
  here: Here,
  last: Last,
  author: Party | undefined,
): Party[] {
  const before = mentions.flatMap(({ kind, end, party }) =>
    kind === 'person' && party && end <= pronoun.start && party !== author ? [party] : [],
  )
  const earlier = before.find((party) => mayMean(pronoun.text, party)) ?? before[0]
  const isObject = earlier !== undefined && /^(?:him|her)$/i.test(pronoun.text)
  const other = isObject
    ? last.several.findLast(({ type, id }) => type === 'person' && id !== earlier.id)
    : undefined
  const meant = other ?? earlier ?? last.person ?? here.person
  const one =
    meant && !mayMean(pronoun.text, meant) ? (surelyMeant(pronoun.text, last.lately) ?? meant) : meant
  return one ? [one] : []
}
