import type { Cell } from '../../layout/Block.ts'
import type { Party } from '../../names/Party.ts'
import type { ReadText } from '../../readText.ts'
import type { Meaning } from '../../tables/columns.ts'
import { isContactTable } from '../../tables/contactTable.ts'
import { isEmpty, type Table, type TableRow } from '../../tables/tablesIn.ts'
import type { PartyTaking } from '../MeetingDraft.ts'
import { distinct } from '../Scene.ts'
import type { Entry, Side } from './Entry.ts'
import { isOnlyWriting, namesMeeting } from './noMeeting.ts'
import { type Day, nearest, readDay } from './readDay.ts'
import { asOwner } from './readEntry.ts'
import { colleaguesIn, partiesInCell, sentencesOfCell } from './whom.ts'

/** Whose a table is, and from which day its dates count. */
export type Keeping = { owner: Party | undefined; on: string; side: Side | undefined }

/** The entries of the tables of contacts, in the order of their rows. */
export const tableEntries = (read: ReadText, tables: readonly Table[], keeping: Keeping): Entry[] =>
  tables.filter(isContactTable).flatMap((table) => {
    let above: Day | undefined
    return table.rows.flatMap((row) => {
      const day = dayOf(row, keeping) ?? (row.cells.has('when') ? undefined : above)
      above = day
      return [...dated(row, table, day, read, keeping), ...lastAndNext(row, table, read, keeping)]
    })
  })

const dayOf = ({ cells }: TableRow, { on, side }: Keeping) =>
  readDay(cells.get('when')?.text ?? '', { on, side })

/** The contact of a row with a date of its own. */
function dated(
  row: TableRow,
  { meanings }: Table,
  day: Day | undefined,
  read: ReadText,
  keeping: Keeping,
): Entry[] {
  if (!meanings.has('when')) return []
  const { block, cells } = row
  const whom = whomOf(row, read)
  if (whom.length === 0) return []
  const sentences = (meaning: Meaning) => sentencesOfCell(read, block, cells.get(meaning))
  const remarks = [...sentences('outcome'), ...sentences('about')]
  const when = day && day !== 'tbc' ? day.when : undefined
  const later = when ?? nearest(remarks.map(({ text }) => text).join(' '), { on: keeping.on })
  return [
    {
      rule: 'row of a table of contacts',
      block,
      span: { start: block.start, end: block.end },
      told: sentences('who'),
      whom,
      remarks,
      how: `${cells.get('how')?.text ?? ''} ${cells.get('by')?.text ?? ''}`,
      ...(later ? { when: later } : {}),
      ...sideFor(day === 'tbc' ? 'coming' : keeping.side),
      by: ownersOf(row, meanings, read, keeping.owner),
      bare: when !== undefined || day === 'tbc',
      confidence: when ? 0.75 : 0.55,
    },
  ]
}

const sideFor = (side: Side | undefined): { side?: Side } => (side ? { side } : {})

/** Whom the columns for them name: a person, for the body beside it. */
function whomOf({ block, cells }: TableRow, read: ReadText): PartyTaking[] {
  const bodies = partiesInCell(read, block, cells.get('body'), 'body')
  const people = partiesInCell(read, block, cells.get('person'), 'person')
  const others = partiesInCell(read, block, cells.get('who'), 'who')
  const body = bodies.find(({ party }) => party.type === 'organisation')?.party
  return distinct([
    ...bodies,
    ...people.map((taking) =>
      body && taking.party.type === 'person' && !taking.onBehalfOf ? { ...taking, onBehalfOf: body } : taking,
    ),
    ...others,
  ])
}

/** Whose contact a row is: as its column says, else that of whoever keeps the table. */
function ownersOf(
  { cells }: TableRow,
  meanings: Table['meanings'],
  read: ReadText,
  owner: Party | undefined,
): PartyTaking[] {
  return meanings.has('by')
    ? colleaguesIn(cells.get('by')?.text ?? '', read, owner)
    : asOwner(owner, 'The table does not say whose contact it was; it is taken to be of whoever keeps it.')
}

/** The contacts of a row with columns for the last and the next: "Call, 24 May", "Joint workshop, 8 July". */
const lastAndNext = (row: TableRow, { meanings }: Table, read: ReadText, keeping: Keeping): Entry[] =>
  (['last', 'next'] as const).flatMap((meaning) => {
    const cell = row.cells.get(meaning)
    return cell && !isEmpty(cell.text) ? touch(row, cell, meaning, meanings, read, keeping) : []
  })

const approached = /\b(?:approached|asked|invited|chased|tried|wrote|written to|e-?mailed)\b/i

function touch(
  row: TableRow,
  cell: Cell,
  meaning: 'last' | 'next',
  meanings: Table['meanings'],
  read: ReadText,
  { owner, on }: Keeping,
): Entry[] {
  const { block } = row
  const unanswered =
    approached.test(cell.text) && /\bno (?:reply|answer|response)\b|\bnothing\b/i.test(cell.text)
  const side: Side = meaning === 'last' || unanswered ? 'past' : 'coming'
  const day = readDay(cell.text, { on, side })
  const when = day && day !== 'tbc' ? day.when : nearest(cell.text, { on, side })
  const only = day !== undefined || /^\W*\(/.test(when ? cell.text.slice(when.end) : '')
  if (!unanswered && (isOnlyWriting(cell.text) || !(only || namesMeeting(cell.text)) || !when)) return []
  const minister = /\bMinister\b/.test(cell.text) ? read.minister : undefined
  const whom = whomOf(row, read)
  if (whom.length === 0) return []
  return [
    {
      rule: `${meaning} contact in a table`,
      block,
      span: { start: cell.start, end: cell.pieces?.at(-1)?.end ?? cell.end },
      told: sentencesOfCell(read, block, cell),
      whom,
      remarks: [],
      how: `${row.cells.get('how')?.text ?? ''} ${cell.text}`,
      ...(when ? { when } : {}),
      side,
      by: minister
        ? asOwner(minister)
        : meaning === 'next' && isHandover(read)
          ? []
          : ownersOf(row, meanings, read, owner),
      bare: true,
      confidence: 0.65,
    },
  ]
}

/** Whoever hands over will not be at what is to come. */
const isHandover = ({ facts, blocks }: ReadText) =>
  /\bhand-?over\b|\bmy last day\b/i.test(
    [facts.title, ...blocks.slice(0, 6).map(({ text }) => text)].join('\n'),
  )
