import type { FoundWhen } from '../../dates/When.ts'
import type { Block, Span } from '../../layout/Block.ts'
import type { ReadText } from '../../readText.ts'
import { isActionTable, isContactTable } from '../../tables/contactTable.ts'
import { type Table, tablesIn } from '../../tables/tablesIn.ts'
import type { MeetingDraft } from '../MeetingDraft.ts'
import { idsOf } from '../mergeDrafts.ts'
import { distinct } from '../Scene.ts'
import { actionEntries } from './actionEntries.ts'
import { isDiary } from './clock.ts'
import { dayEntries } from './dayEntries.ts'
import type { Entry, Side } from './Entry.ts'
import { listEntries } from './listEntries.ts'
import { logEntries } from './logEntries.ts'
import { nextRows } from './nextRows.ts'
import { ownerOf } from './owner.ts'
import { type Laid, readEntry } from './readEntry.ts'
import { recordEntries } from './recordEntries.ts'
import { stopEntries } from './stopEntries.ts'
import { tableEntries } from './tableEntries.ts'

/** What the tables, diaries and lists of a document tell, and the stretches of text that are theirs. */
export type LaidOut = {
  drafts: MeetingDraft[]
  /** What the paragraphs of a log tell where no sentence of theirs does. */
  otherwise: MeetingDraft[]
  taken: Span[]
}

/** The contacts laid out in a document as rows and dated lines. */
export function laidOut(read: ReadText, days: ReadonlyMap<Block, FoundWhen>): LaidOut {
  const { blocks } = read
  const diary = isDiary(blocks)
  const head = headOf(read)
  const keeping = { owner: ownerOf(read, head, diary), on: read.facts.date, side: sideOfHead(head) }
  const tables = tablesIn(blocks)
  const used = new Set<Block>(
    tables.flatMap(({ header, rows }) => [header, ...rows.map(({ block }) => block)]),
  )
  const entries = [
    ...tableEntries(read, tables, keeping),
    ...actionEntries(read, tables, keeping),
    ...recordEntries(read, keeping),
    ...(diary ? [] : stopEntries(read, keeping)),
    ...listEntries(read, used, keeping),
    ...dayEntries(read, new Set([...used, ...days.keys()]), keeping, diary),
  ]
  const reading = { read, on: keeping.on, kept: asKept.test(head) }
  const laid = entries.flatMap((entry) => {
    const found = readEntry(entry, reading)
    return found ? [{ ...found, entry }] : []
  })
  return {
    drafts: [...onceEach(laid), ...nextRows(read)],
    otherwise: logEntries(read, days, keeping).flatMap((entry) => readEntry(entry, reading)?.draft ?? []),
    taken: takenBy(
      laid,
      [
        ...(diary ? blocks : []),
        ...tables.filter(isContactTable).flatMap(({ rows }) => rows.map(({ block }) => block)),
      ],
      actionCells(tables),
    ),
  }
}

const headOf = ({ facts, blocks }: ReadText) =>
  [facts.title, ...blocks.slice(0, 6).map(({ text }) => text)].join('\n')

/** Filled in afterwards, though its date may be the first of the days it tells of. */
const asKept = /\bas (?:kept|held|it happened)\b|\bhow it (?:turned out|went)\b|\btransparency return\b/i

const sideOfHead = (head: string): Side | undefined =>
  /\bforward look\b|\blook ahead\b|\bweeks? ahead\b|\bforthcoming\b|\bupcoming\b/i.test(head)
    ? 'coming'
    : asKept.test(head)
      ? 'past'
      : undefined

type Read = Laid & { entry: Entry }

/** A contact put on a day on which it stands again is told once; "as above" goes with the one above. */
function onceEach(laid: readonly Read[]): MeetingDraft[] {
  const kept: MeetingDraft[] = []
  for (const { draft, movedFrom, entry } of laid) {
    const again = laid.some(
      ({ draft: other }) =>
        movedFrom && other !== draft && other.when?.from === draft.when?.from && shares(other, draft, entry),
    )
    if (again) continue
    const above = asAbove.test(wordsOf(entry))
      ? kept.findLastIndex(({ when }) => when?.from === draft.when?.from)
      : -1
    const same = kept[above]
    if (same)
      kept[above] = {
        ...same,
        parties: distinct([...same.parties, ...draft.parties]),
        about: [...same.about, ...draft.about],
      }
    else kept.push(draft)
  }
  return kept
}

const asAbove = /\b(?:as above|ditto|see above|same (?:call|meeting|visit|session))\b/i
const wordsOf = ({ told, how }: Entry) => `${how} ${told.map(({ text }) => text).join(' ')}`
const shares = (a: MeetingDraft, b: MeetingDraft, { by }: Entry) => {
  const owners = new Set(by.map(({ party }) => party.id))
  const own = idsOf(a)
  return [...idsOf(b)].some((id) => own.has(id) && !owners.has(id))
}

/** What is only to be done has not been. */
const actionCells = (tables: readonly Table[]): Span[] =>
  tables.filter(isActionTable).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.get('action') ?? []))

/** The words that rows and lines have been read from, and all rows of a diary or a table of contacts: no rule for sentences reads them again. */
const takenBy = (laid: readonly Read[], rows: readonly Block[], actions: readonly Span[]): Span[] => [
  ...actions,
  ...laid.flatMap(({ entry }) => [...entry.told, ...(entry.spoken ? [] : entry.remarks)]),
  ...rows.filter(({ cells }) => cells),
]
