import { findWhens } from '../dates/findWhens.ts'
import type { FoundWhen, Tense } from '../dates/When.ts'
import type { DocumentFacts } from '../facts/DocumentFacts.ts'
import type { Block, Span } from '../layout/Block.ts'
import type { Sentence } from '../layout/sentences.ts'
import type { Mention } from '../names/Mention.ts'
import { type Masked, mentionsIn } from '../names/mask.ts'
import type { Party } from '../names/Party.ts'
import type { Label } from './labelOf.ts'
import type { MeetingDraft, PartyTaking } from './MeetingDraft.ts'
import type { Bare } from './passing.ts'

/** A sentence with all that a rule may want to know of it. */
export type Scene = {
  sentence: Sentence
  masked: Masked
  /** The same without times, and how and where it was, said in passing. */
  readonly bare: Bare
  facts: DocumentFacts
  /** Who speaks as "I" here, the reader, and whom "she" or "they" mean. */
  author: Party | undefined
  reader: Party | undefined
  /** Who is meant by "the Minister". */
  minister?: Party
  them: readonly Party[]
  /** The same for each of several pronouns. */
  meant: ReadonlyMap<Mention, readonly Party[]>
  /** The subject of the clause that leads up to an item without one: "I have:". */
  leader: readonly Party[]
  /** The day the words were written, from which relative dates count. */
  on: string
  /** The sentence before in the same block. */
  before?: string
  /** The last day told of before. */
  told?: string
  /** The same where it was told in this block. */
  toldHere?: string
  /** The sentence after in the same block. */
  after?: string
  /** The people the whole block names. */
  peopleHere(): PartyTaking[]
  /** What the block opens with before it says anything, and whom that names: "Refuge – ". */
  label(): Label | undefined
  blocksBelow: readonly Block[]
}

/** Where a further clause begins that says something else, after the party at a place. */
const further =
  /;|,? (?:and|but|so) (?=(?:[\ue000-\uf0ff]\uf8ff*|we|I|they|he|she|it)[ '](?:will|shall|would|are|is|have|has|had|'ll))|, (?:who|which|where|whose)\b(?! (?:was|were|is|had been|has been|is now) (?:originally |first |now )?(?:to|due|planned|fixed|set|arranged|scheduled|booked|meant|down)\b)/u

/** A clause between commas that only says who somebody is is passed over: "Turnaround, who run the programme, on 19 October". */
function clauseEnd(text: string, at: number): number {
  const found = further.exec(text.slice(at))
  if (!found) return Number.POSITIVE_INFINITY
  const end = at + found.index
  const aside = /^, (?:who|which|whose)\b[^,;.]{3,90},(?= (?:on|at|in|for|last|next|this|to)\b)/.exec(
    text.slice(end),
  )
  return aside ? clauseEnd(text, end + aside[0].length) : end
}

/** The dates of the clause at a place of a sentence, nearest first; those before it count too. */
export function whensNear(scene: Scene, at: number, tense: Tense): FoundWhen[] {
  const until = clauseEnd(scene.masked.text, at)
  const whens = findWhens(scene.sentence.text, scene.on, tense).filter(({ start }) => start < until)
  const sure = whens.filter(({ precision }) => precision !== 'unknown')
  return (sure.length > 0 ? sure : whens)
    .slice()
    .toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
}

/** Those who take part, of the mentions within a stretch of the sentence. */
export const takersIn = (scene: Scene, from: number, to: number): PartyTaking[] =>
  mentionsIn(scene.masked, from, to).flatMap((mention) => takersOf(scene, mention))

export function takersOf(scene: Scene, mention: Mention): PartyTaking[] {
  const at: Span = { start: mention.start, end: mention.end }
  const as = 'participant' as const
  switch (mention.kind) {
    case 'self':
    case 'selves':
      return scene.author ? [{ party: scene.author, as, at }] : []
    case 'you':
      return scene.reader ? [{ party: ownOf(mention.text, scene.reader), as, at }] : []
    case 'pronoun':
      return (scene.meant.get(mention) ?? scene.them).map((party) => ({
        party,
        as,
        at,
        because: `“${mention.text}” is taken to mean ${party.name}.`,
      }))
    default:
      return mention.party
        ? [{ party: mention.party, as, at, ...(mention.of ? { onBehalfOf: mention.of } : {}) }]
        : []
  }
}

/** "you" is the reader, and "your centre" the body the reader is of. */
const ownOf = (written: string, reader: Party): Party =>
  /^your\b/i.test(written) ? (reader.body ?? reader) : reader

/** Each party once, a person's body not beside the person who acts for it. */
export function distinct(takings: readonly PartyTaking[]): PartyTaking[] {
  const byId = new Map<string, PartyTaking>()
  for (const taking of takings) {
    const before = byId.get(taking.party.id)
    byId.set(taking.party.id, before ? { ...taking, ...before } : taking)
  }
  return [...byId.values()]
}

/** A draft of what a rule found between two places of a sentence. */
export const draftOf = (
  scene: Scene,
  from: number,
  to: number,
  fields: Omit<MeetingDraft, 'span' | 'block' | 'about'>,
): MeetingDraft => ({
  ...fields,
  parties: distinct(fields.parties),
  span: { start: scene.sentence.start + from, end: scene.sentence.start + to },
  block: scene.sentence.block,
  about: [scene.sentence.block, ...scene.blocksBelow],
})
