import { byteOrderMark, csvLine } from '../../../../graph-schema/csv.ts'
import type { Caption } from '../captions.ts'
import type { ExportTable } from './ExportTable.ts'

/**
 * What the file says of itself stands in columns after the table's own, on every row: a parser finds as many
 * rows as the table has, and a row that is copied, sorted or filtered elsewhere keeps its marking. Lines above the
 * headings would break parsers, a second file gets lost.
 */
export function* toCsv({ columns, rows }: ExportTable, captions: readonly Caption[]): Generator<string> {
  yield byteOrderMark
  yield csvLine([...columns.map(({ header }) => header), ...captions.map(({ name }) => name)])
  const aside = captions.map(({ value }) => value)
  for (const row of rows) yield csvLine([...row, ...aside])
}
