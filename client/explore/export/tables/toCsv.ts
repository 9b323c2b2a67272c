import type { Caption } from '../captions.ts'
import type { ExportTable, Value } from './ExportTable.ts'

/** Excel takes a file that begins with this for UTF-8. */
const byteOrderMark = '\ufeff'

/** A spreadsheet runs a cell that begins with one of these; the wide forms count as the plain ones there. */
const runs = /^[=+\-@\t\r\n＝＋－＠]/

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/** Numbers stay numbers; text that a spreadsheet would run begins with an apostrophe, which makes it text. */
function field(value: Value): string {
  if (typeof value === 'number') return String(value)
  const text = value.replace(control, '')
  const safe = runs.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (values: readonly Value[]) => `${values.map(field).join(',')}\r\n`

/**
 * RFC 4180. What the file says of itself stands in columns after the table's own, on every row: a parser finds as many
 * rows as the table has, and a row that is copied, sorted or filtered elsewhere keeps its marking. Lines above the
 * headings would break parsers, a second file gets lost.
 */
export function* toCsv({ columns, rows }: ExportTable, captions: readonly Caption[]): Generator<string> {
  yield byteOrderMark
  yield line([...columns.map(({ header }) => header), ...captions.map(({ name }) => name)])
  const aside = captions.map(({ value }) => value)
  for (const row of rows) yield line([...row, ...aside])
}
