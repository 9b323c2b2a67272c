import type { Block, Cell } from '../layout/Block.ts'
import { isNameOfPerson, nameIn } from '../tables/columnNames.ts'

const isPerson = ({ text }: Cell) => isNameOfPerson(nameIn(text))

/** Rows that are lists set side by side, and no table: in several of them every cell begins with a person. */
export const isSideBySide = (rows: readonly Block[]): boolean =>
  rows.filter(({ cells = [] }) => cells.length > 1 && cells.every(isPerson)).length > 1

/** The entries of lists set side by side, column by column: a person, and below or beside the name whose they are. */
export function entriesOf(rows: readonly Block[], after: string | undefined): string[] {
  const columns: { indent: number; entries: string[][] }[] = []
  for (const { cells = [] } of rows)
    for (const cell of cells) {
      const column = columns.find(({ indent }) => Math.abs(indent - cell.indent) <= 4)
      const entries = column?.entries ?? []
      if (!column) columns.push({ indent: cell.indent, entries })
      if (isPerson(cell) || entries.length === 0) entries.push([cell.text])
      else entries.at(-1)?.push(cell.text)
    }
  if (after) columns.at(-1)?.entries.at(-1)?.push(after)
  return columns.flatMap(({ entries }) => entries.map(written))
}

/** "Mr A Example (Chairman)" with "Home Office, Example Division" below. */
function written([name = '', ...below]: readonly string[]): string {
  const body = below
    .reduce((all, line) => (all === '' ? line : `${all}${/^\p{Ll}/u.test(line) ? ' ' : ', '}${line}`), '')
    .replace(/\s*\(([^()]*)\)/g, ' $1')
  return body === '' ? name : `${name.replace(/\s*\((?!chair)[^()]*\)/i, '')} (${body})`
}
