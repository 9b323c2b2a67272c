import type { Status } from '../../../../../graph-schema/terms.ts'
import { findWhens } from '../dates/findWhens.ts'
import type { Block } from '../layout/Block.ts'
import type { Party } from '../names/Party.ts'
import { takingsFrom } from '../names/takingsFrom.ts'
import type { ReadText } from '../readText.ts'
import { kindOf } from './kinds.ts'
import type { MeetingDraft } from './MeetingDraft.ts'

const dateColumn = /^(?:date|when|day)$/i
const whoColumn =
  /^(?:with|who|whom|met(?: with)?|organisation(?:s)?(?: met)?|stakeholders?|attendees?|name(?: of organisation)?|contact|meeting(?: with)?|engagement|event|person|external (?:organisation|party))$/i
const notHeld = /\b(?:not held|did not (?:take place|happen)|cancelled|called off|no t held)\b/i
const putOff = /\b(?:postponed|deferred|rearranged|moved to)\b/i

/** A table of contacts by date, with whom and about what: each row is one of the writer's. */
export function contactTables(read: ReadText, owner: Party | undefined): MeetingDraft[] {
  const found: MeetingDraft[] = []
  for (const [at, block] of read.blocks.entries()) {
    const columns = columnsOf(block)
    if (columns)
      found.push(
        ...rowsBelow(read.blocks, at, columns, read.text).flatMap((row) =>
          toDraft(row, columns, read, owner),
        ),
      )
  }
  return found
}

type Columns = { date: number; who: number; places: readonly number[] }
type Row = { blocks: Block[]; cells: string[] }

function columnsOf({ cells = [], kind }: Block): Columns | undefined {
  if (kind !== 'row' || cells.length < 2) return undefined
  const words = cells.map(({ text }) => bare(text))
  const [date, who] = [
    words.findIndex((word) => dateColumn.test(word)),
    words.findIndex((word) => whoColumn.test(word)),
  ]
  return date >= 0 && who >= 0 ? { date, who, places: cells.map(({ start }) => start) } : undefined
}

const bare = (text: string) => text.replace(/^[|\s]+|[|\s]+$/g, '')
const indentOf = (text: string, at: number) => at - (text.lastIndexOf('\n', at - 1) + 1)

/** The rows of a table; a line that gives no date goes on with the row above, each cell under its column. */
function rowsBelow(blocks: readonly Block[], header: number, columns: Columns, text: string): Row[] {
  const rows: Row[] = []
  const starts = columns.places.map((place) => indentOf(text, place))
  for (const block of blocks.slice(header + 1)) {
    if (block.kind === 'heading' || !(block.cells || /^\s*\|/.test(block.text))) break
    const cells: string[] = starts.map(() => '')
    const parts = block.cells ?? [{ start: block.start, text: block.text }]
    const exact = parts.length === starts.length
    for (const [at, cell] of parts.entries()) {
      const column = exact ? at : starts.findLastIndex((start) => start <= indentOf(text, cell.start) + 3)
      if (column >= 0) cells[column] = [cells[column], bare(cell.text)].filter(Boolean).join(' ')
    }
    const last = rows.at(-1)
    if (cells[columns.date] || !last) rows.push({ blocks: [block], cells })
    else {
      last.blocks.push(block)
      for (const [at, cell] of cells.entries()) last.cells[at] = joined(last.cells[at] ?? '', cell)
    }
  }
  return rows
}

/** "Youth Vio-" and "lence team" are one word that was broken at the end of the line. */
const joined = (above: string, below: string) =>
  /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below)
    ? above.slice(0, -1) + below
    : [above, below].filter(Boolean).join(' ')

function toDraft(
  { blocks, cells }: Row,
  { date, who }: Columns,
  { facts, cast, minister }: ReadText,
  owner: Party | undefined,
): MeetingDraft[] {
  const [first, last] = [blocks[0], blocks.at(-1)]
  const own = owner ?? minister
  const [day] = findWhens(cells[date] ?? '', facts.date, 'past')
  const written = cells[who] ?? ''
  if (!first || !last || !day || written === '') return []
  const when = { ...day, start: first.start + Math.max(0, first.text.indexOf(day.asWritten)), end: 0 }
  const takings = takingsFrom(
    written.replace(/[:;,]\s*(?:no ?t held|cancelled|postponed).*$/i, ''),
    'present',
    first,
    cast,
  )
  if (takings.length === 0) return []
  const whole = cells.join(' ')
  const status: Status = notHeld.test(whole)
    ? 'cancelled'
    : putOff.test(whole)
      ? 'postponed'
      : (day.from ?? '') > facts.date
        ? 'planned'
        : 'held'
  return [
    {
      rule: 'row of a table of contacts',
      kind: kindOf(whole),
      status,
      when: { ...when, end: when.start + day.asWritten.length },
      parties: [...(own ? [{ party: own, as: 'participant' as const }] : []), ...takings],
      span: { start: first.start, end: last.end },
      block: first,
      about: blocks,
      confidence: 0.7,
    },
  ]
}
