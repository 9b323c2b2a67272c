import type { Block, Cell } from '../layout/Block.ts'
import { type Meaning, meaningsOf } from './columns.ts'

/** A row of a table that names its columns: what stands in each, by what the column tells. */
export type TableRow = { block: Block; cells: ReadonlyMap<Meaning, Cell> }
export type Table = { header: Block; meanings: ReadonlySet<Meaning>; rows: TableRow[] }

/** The tables of a document that begin with a row naming their columns. */
export function tablesIn(blocks: readonly Block[]): Table[] {
  const found: Table[] = []
  for (const [at, header] of blocks.entries()) {
    const meanings = headsOf(header)
    if (!meanings) continue
    const rows: TableRow[] = []
    for (const block of blocks.slice(at + 1)) {
      if (block.kind !== 'row' || headsOf(block)) break
      rows.push({ block, cells: underHeads(block.cells ?? [], header.cells ?? [], meanings) })
    }
    if (rows.length > 0)
      found.push({ header, meanings: new Set(meanings.flatMap((each) => (each ? [each] : []))), rows })
  }
  return found
}

/** The meanings of a row's cells, where most of them are words for columns. */
function headsOf({ kind, cells = [] }: Block): (Meaning | undefined)[] | undefined {
  if (kind !== 'row' || cells.length < 2 || cells.some(({ text }) => text.length > 40)) return undefined
  const meanings = meaningsOf(cells.map(({ text }) => text))
  const known = meanings.filter((each) => each !== undefined).length
  return known >= 2 && known * 2 >= cells.length ? meanings : undefined
}

/** Each cell under the head above it: by number where none is missing, else by place. */
function underHeads(
  cells: readonly Cell[],
  heads: readonly Cell[],
  meanings: readonly (Meaning | undefined)[],
): ReadonlyMap<Meaning, Cell> {
  const found = new Map<Meaning, Cell>()
  for (const [at, cell] of cells.entries()) {
    const column =
      cells.length === heads.length ? at : heads.findLastIndex(({ indent }) => indent <= cell.indent + 2)
    const meaning = meanings[column]
    if (meaning && cell.text !== '' && !found.has(meaning)) found.set(meaning, cell)
  }
  return found
}

/** What stands in a cell for nothing: a dash, "none", "n/a". */
export const isEmpty = (text: string | undefined): boolean =>
  text === undefined || /^\W*(?:none|nil|n\/?a|vacant|not applicable|no one|nobody)?\W*$/i.test(text)
