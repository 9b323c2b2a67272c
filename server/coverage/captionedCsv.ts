import { byteOrderMark, type CsvValue, csvLine } from '../../graph-schema/csv.ts'

/** A file that is sent: its name and text. */
export type CsvFile = { name: string; text: string }

/** Rows with what the file says of itself on each, where it survives being copied, sorted and filtered. */
export function captionedCsv(
  headings: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  captions: readonly (readonly [name: string, value: string])[],
): string {
  const values = captions.map(([, value]) => value)
  const lines = rows.map((row) => csvLine([...row, ...values]))
  return byteOrderMark + csvLine([...headings, ...captions.map(([name]) => name)]) + lines.join('')
}
