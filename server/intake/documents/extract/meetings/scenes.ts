import { findWhens } from '../dates/findWhens.ts'
import type { Block } from '../layout/Block.ts'
import type { Mention } from '../names/Mention.ts'
import { mask } from '../names/mask.ts'
import type { Party } from '../names/Party.ts'
import type { ReadText } from '../readText.ts'
import { inSentence } from './inSentence.ts'
import { labelOf } from './labelOf.ts'
import { isDiary } from './laidOut/clock.ts'
import { entryDays } from './laidOut/entryDays.ts'
import type { PartyTaking } from './MeetingDraft.ts'
import { type Bare, withoutPassing } from './passing.ts'
import { distinct, type Scene } from './Scene.ts'
import { goingOn, type Last, meantIn } from './whoIsMeant.ts'

/** The sentences of a document's running text, each with who "I", "you", "she" and "they" are there. */
export function scenesOf(read: ReadText): Scene[] {
  const { facts } = read
  const scenes: Scene[] = []
  const owner = isDiary(read.blocks) ? read.minister : undefined
  const days = entryDays(read.blocks, facts.date)
  let last: Last = { several: [], leading: [], lately: [] }
  let told: string | undefined
  for (const [at, block] of read.blocks.entries()) {
    if (block.kind === 'heading' || facts.frame.has(block) || read.lists.has(block)) continue
    const message = facts.messages[block.message] ?? facts.messages[0]
    let before: string | undefined
    let toldHere: string | undefined
    const all = read.sentencesOf(block)
    for (const [place, sentence] of all.entries()) {
      const [next, later] = [all[place + 1]?.text, all[place + 2]?.text]
      const after = next && later && next.length < shortOne ? `${next} ${later}` : next
      const mentions = read.mentionsOf(sentence)
      const here = inSentence(mentions, message?.from, sentence.text, sentence.start)
      const meant = meantIn(mentions, here, last, message?.from, sentence)
      const them = [...meant.values()][0] ?? []
      const masked = mask(sentence.text, sentence.start, mentions)
      const on = days.get(block)?.from ?? message?.on ?? facts.date
      let bare: Bare | undefined
      scenes.push({
        sentence,
        masked,
        get bare() {
          bare ??= withoutPassing(masked.text, sentence.text, on)
          return bare
        },
        facts,
        author: message?.from,
        reader: message?.to,
        ...(read.minister ? { minister: read.minister } : {}),
        them,
        meant,
        leader: leaderOf(
          block,
          read,
          last.block === block ? last.subject : undefined,
          message?.from ?? owner,
          message?.to,
        ),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...(told === undefined ? {} : { told }),
        ...(toldHere === undefined ? {} : { toldHere }),
        on,
        peopleHere: () => peopleOf(read.mentionsIn(block)),
        label: () => labelOf(block, read),
        blocksBelow: below(read.blocks, at),
      })
      before = sentence.text
      const day = dayIn(sentence.text, on)
      told = day ?? told
      toldHere = day ?? toldHere
      last = goingOn(last, here, meant, mentions, block)
    }
  }
  return scenes
}

const peopleOf = (mentions: readonly Mention[]): PartyTaking[] =>
  distinct(
    mentions.flatMap(({ kind, party, of, start, end }) =>
      kind === 'person' && party && !party.office
        ? [{ party, as: 'participant' as const, at: { start, end }, ...(of ? { onBehalfOf: of } : {}) }]
        : [],
    ),
  )

/** The last day a sentence names, where it has been. */
const dayIn = (text: string, on: string) =>
  findWhens(text, on, 'past').findLast(
    ({ precision, from, to }) => precision === 'day' && from === to && (from ?? '') <= on,
  )?.from

/** The items under an item or the paragraph that leads up to them. */
function below(blocks: readonly Block[], at: number): Block[] {
  const block = blocks[at]
  if (block?.kind !== 'item') return []
  const found: Block[] = []
  for (const next of blocks.slice(at + 1)) {
    if (next.kind !== 'item' || next.depth <= block.depth) break
    found.push(next)
  }
  return found
}

/** "She was sorry about it." says little: what became of a thing is told by the sentence after. */
const shortOne = 40

/** Whose deed an item without a subject is: "I have:" above it, else the subject of the sentence before, else the writer. */
function leaderOf(
  block: Block,
  read: ReadText,
  before: Party | undefined,
  author: Party | undefined,
  reader: Party | undefined,
): Party[] {
  if (before) return [before]
  const lead = block.lead
  const sentence = lead ? read.sentencesOf(lead).at(-1) : undefined
  const subject =
    sentence && /[:–-]\s*$/.test(sentence.text)
      ? read
          .mentionsOf(sentence)
          .findLast(({ kind }) => kind === 'self' || kind === 'selves' || kind === 'person' || kind === 'you')
      : undefined
  if (subject?.kind === 'person' && subject.party) return [subject.party]
  if (subject?.kind === 'you' && reader) return [reader]
  return author ? [author] : []
}
