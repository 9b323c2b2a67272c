import type { Cell } from '../../layout/Block.ts'
import type { Party } from '../../names/Party.ts'
import type { ReadText } from '../../readText.ts'
import { isEmpty, type Table, type TableRow } from '../../tables/tablesIn.ts'
import type { PartyTaking } from '../MeetingDraft.ts'
import { asOwner, ownersOf } from './colleagues.ts'
import type { Entry, Side } from './Entry.ts'
import { saysFate } from './fate.ts'
import { isOnlyWriting, namesMeeting } from './noMeeting.ts'
import { nearest, readDay } from './readDay.ts'
import type { Keeping } from './tableEntries.ts'
import { sentencesOfCell } from './whom.ts'

/** A row of a table of contacts, and whom it is about. */
type Row = { row: TableRow; table: Table; whom: readonly PartyTaking[]; read: ReadText; keeping: Keeping }
type Column = 'last' | 'next'

/** The contacts of a row with columns for the last and the next: "Call, 24 May", "Joint workshop, 8 July". */
export const lastAndNext = (told: Row): Entry[] =>
  (['last', 'next'] as const).flatMap((column) => {
    const cell = told.row.cells.get(column)
    return cell && !isEmpty(cell.text) && told.whom.length > 0 ? touch(told, cell, column) : []
  })

const approached =
  /\b(?:approached|asked|invited|chased|tried|wrote|written to|e-?mailed)\b.*\b(?:no (?:reply|answer|response)|nothing|unanswered|silence)\b/is
/** "Asked 1 September for half an hour", "Nothing fixed. Want to see her." */
const asking =
  /(?:^|[.;] )(?:they |have |has |had |he |she )*(?:ask(?:s|ed|ing)?|requested|wants?|wanting|would like|keen|hop(?:es|ing)) (?:\S+ ){0,3}?(?:for\b|to (?:see|meet|speak|talk|come|visit)|(?:a )?(?:meeting|call|slot|visit)\b)/i
const now = /\b(?:was|were|had been)\b/i
/** What comes round by itself. */
const regular = /\b(?:every|weekly|fortnightly|monthly|quarterly|six-monthly|annual(?:ly)?|regular)\b/i
const reviews =
  /\b(?:contract|annual|quarterly|mid-?year|year-?end|performance|grant) review\b|\b(?:conference|AGM|launch|reception|roundtable|board|forum)\b/i
/** "20/09/16, London": the day stands first, and where or how after it. */
const opens = (text: string, { start, end }: { start: number; end: number }) =>
  /^\W*$/.test(text.slice(0, start)) && /^\s*(?:$|[,(;–-]|(?:at|in|with)\b)/.test(text.slice(end))

function touch({ row, table, whom, read, keeping: { owner, on } }: Row, cell: Cell, column: Column): Entry[] {
  const { text } = cell
  const fate = saysFate(text)
  const [unanswered, asked] = [approached.test(text), column === 'next' && asking.test(text)]
  const side: Side | undefined = asked
    ? 'asked'
    : column === 'last' || unanswered
      ? 'past'
      : now.test(text)
        ? undefined
        : 'coming'
  const days = { on, side }
  const day = readDay(text, days)
  const when = asked ? undefined : day && day !== 'tbc' ? day.when : nearest(text, days)
  const plain = day !== undefined || namesMeeting(text) || regular.test(text) || reviews.test(text) || fate
  const settled = unanswered || asked || fate
  if (isOnlyWriting(text) && !unanswered) return []
  if (!settled && (!when || !(plain || opens(text, when)))) return []
  const minister = ofMinister(table, cell) ? read.minister : undefined
  return [
    {
      rule: `${column} contact in a table`,
      block: row.block,
      span: { start: cell.start, end: cell.pieces?.at(-1)?.end ?? cell.end },
      told: sentencesOfCell(read, row.block, cell),
      whom,
      remarks: [],
      how: `${row.cells.get('how')?.text ?? ''} ${text}`,
      ...(when ? { when } : {}),
      ...(side ? { side } : {}),
      by: byWhom({ row, table, read }, column, owner, minister),
      bare: true,
      confidence: 0.65,
    },
  ]
}

/** "Minister's visit", also where the column is of the Minister's contacts. */
const ofMinister = ({ header }: Table, { text }: Cell): boolean =>
  /\bMinister\b/.test(text) ||
  (!/\b(?:I|my|me|officials?)\b/i.test(text) &&
    (header.cells ?? []).some(
      (head) => /\bminister\b/i.test(head.text) && /\b(?:last|next|seen|met)\b/i.test(head.text),
    ))

const byWhom = (
  { row, table, read }: Pick<Row, 'row' | 'table' | 'read'>,
  column: Column,
  owner: Party | undefined,
  minister: Party | undefined,
): PartyTaking[] =>
  minister
    ? asOwner(minister)
    : column === 'next' && isHandover(read)
      ? []
      : ownersOf(row, table.meanings, read, owner)

/** Whoever hands over will not be at what is to come. */
const isHandover = ({ facts, blocks }: ReadText) =>
  /\bhand-?over\b|\bmy last day\b/i.test(
    [facts.title, ...blocks.slice(0, 6).map(({ text }) => text)].join('\n'),
  )
