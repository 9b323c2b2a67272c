import { findWhens } from '../../dates/findWhens.ts'
import type { Block } from '../../layout/Block.ts'
import type { Sentence } from '../../layout/sentences.ts'
import type { ReadText } from '../../readText.ts'
import type { MeetingDraft, PartyTaking } from '../MeetingDraft.ts'
import { distinct } from '../Scene.ts'
import { hourOf } from './clock.ts'
import { type Day, readDay } from './readDay.ts'
import { takingOf } from './whom.ts'

/** The day of a programme or visit note whose hours stand under no day of their own: the one its head gives. */
export function onlyDay({ blocks, facts }: ReadText): Day | undefined {
  if (blocks.some(({ kind, text }) => kind === 'heading' && readDay(text, { on: facts.date })))
    return undefined
  const found = blocks
    .slice(0, 8)
    .filter(({ kind, label }) => kind !== 'row' && kind !== 'item' && label !== 'author')
    .flatMap(({ text, start }) =>
      findWhens(text, facts.date, 'past').map((when) => ({
        ...when,
        start: start + when.start,
        end: start + when.end,
      })),
    )
    .find(({ precision, from, to }) => precision === 'day' && from === to)
  return found ? { when: found } : undefined
}

/** The paragraphs that tell of the stop whose hour stands in a row above them. */
export function paragraphsBelow(blocks: readonly Block[], row: Block): Block[] {
  const after = blocks.slice(blocks.indexOf(row) + 1)
  const until = after.findIndex(
    ({ kind, text }) => kind !== 'paragraph' || hourOf(text) !== '' || text.length < 40,
  )
  return after.slice(0, until < 0 ? undefined : until)
}

const missed =
  /\b(?:had hoped|hoped to|unable|could not|couldn't|sent (?:\p{L}+ )?(?:apologies|regrets)|sorry not|in place of|instead of|appointment with|trying to|tried to|would like|wants? to|wrote to|written to|heard (?:of|about)|named after|founded by|was to have|were to have|elsewhere|not (?:there|present))\b/iu
const company =
  /\b(?:at the table|round the table|hosted by|joined by|also (?:there|present)|run by|in the room|met by|welcomed by|received by|led by|shown round by)\b/i

/** Who was at a stop, by the paragraphs that tell of it: the people they name, and bodies where they say who was there. */
export const thereAt = (read: ReadText, below: readonly Block[]): PartyTaking[] =>
  distinct(below.flatMap((block) => read.sentencesOf(block)).flatMap((sentence) => namedIn(sentence, read)))

function namedIn(sentence: Sentence, read: ReadText): PartyTaking[] {
  return read.mentionsOf(sentence).flatMap((mention) => {
    const { kind, party, start } = mention
    if (!party || party.loose || party.office || party === read.minister) return []
    const at = start - sentence.start
    const from = sentence.text.lastIndexOf(';', at) + 1
    const end = sentence.text.indexOf(';', at)
    const clause = sentence.text.slice(from, end < 0 ? undefined : end)
    if (missed.test(clause)) return []
    return kind === 'person' || (kind === 'body' && company.test(clause)) ? takingOf(mention) : []
  })
}

/** What the paragraphs under a stop tell of those who were met there is that stop, and no contact of its own. */
export function intoStops(found: readonly MeetingDraft[], stops: readonly MeetingDraft[]) {
  const below = (draft: MeetingDraft) =>
    draft.status === 'held' && !draft.when
      ? stops.find(({ about, block }) => block !== draft.block && about.includes(draft.block))
      : undefined
  return found.filter((draft) => !below(draft))
}
