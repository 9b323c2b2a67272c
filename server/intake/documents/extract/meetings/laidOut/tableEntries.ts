import type { Party } from '../../names/Party.ts'
import type { ReadText } from '../../readText.ts'
import type { Meaning } from '../../tables/columns.ts'
import { isContactTable } from '../../tables/contactTable.ts'
import type { Table, TableRow } from '../../tables/tablesIn.ts'
import type { PartyTaking } from '../MeetingDraft.ts'
import { distinct } from '../Scene.ts'
import { ownersOf } from './colleagues.ts'
import type { Entry, Side } from './Entry.ts'
import { lastAndNext } from './lastAndNext.ts'
import { type Day, nearest, readDay } from './readDay.ts'
import { partiesInCell, sentencesOfCell } from './whom.ts'

/** Whose a table is, and from which day its dates count. */
export type Keeping = { owner: Party | undefined; on: string; side: Side | undefined }

/** The entries of the tables of contacts, in the order of their rows. */
export const tableEntries = (read: ReadText, tables: readonly Table[], keeping: Keeping): Entry[] =>
  tables.filter(isContactTable).flatMap((table) => {
    let above: Day | undefined
    return table.rows.flatMap((row) => {
      const day = dayOf(row, keeping) ?? (row.cells.has('when') ? undefined : above)
      above = day
      return [
        ...dated(row, table, day, read, keeping),
        ...lastAndNext({ row, table, whom: whomOf(row, read), read, keeping }),
      ]
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
      body && taking.party.type === 'person' && !taking.onBehalfOf?.known
        ? { ...taking, onBehalfOf: body }
        : taking,
    ),
    ...others,
  ])
}
