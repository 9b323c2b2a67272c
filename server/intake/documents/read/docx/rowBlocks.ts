import type { Block } from './blocks.ts'

type Cell = { blocks: readonly Block[]; span: number }

const PROSE = 300
const filled = ({ blocks }: Cell) => blocks.filter(({ kind }) => kind !== 'empty')

/** What stands in a cell on one line: an item's marker or a heading's says nothing there. */
const asCell = (cell: Cell) =>
  filled(cell)
    .map(({ kind, text }) =>
      kind === 'heading' ? text.replace(/^#+ /, '') : kind === 'item' ? text.trim().replace(/^- /, '') : text,
    )
    .join('; ')
    .replace(/\s+/g, ' ')
    .trim()

/** Tables are used to lay out a page as well: such a row is paragraphs side by side, not cells. */
const isLayout = (cells: readonly Cell[]) =>
  cells.length === 1 ||
  cells.some(
    (cell) => filled(cell).length > 1 && filled(cell).reduce((sum, { text }) => sum + text.length, 0) > PROSE,
  )

/** A row of a table as one line with its cells parted by tabs, or, where it only lays out the page, as it stands. */
export function rowBlocks(cells: readonly Cell[]): Block[] {
  if (isLayout(cells)) return cells.flatMap(({ blocks }) => blocks)
  const texts = cells.flatMap((cell) => [
    asCell(cell),
    ...Array<string>(Math.min(Math.max(cell.span, 1), 20) - 1).fill(''),
  ])
  const text = texts.join('\t').trimEnd()
  return text.trim() === '' ? [] : [{ kind: 'row', text, before: false, after: false }]
}
