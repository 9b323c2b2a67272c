/** Comma-separated values as both sides of Liaison write them (RFC 4180). */

export type CsvValue = string | number | null

/** Excel takes a file that begins with this for UTF-8. */
export const byteOrderMark = '\ufeff'

/** A spreadsheet runs a cell that begins with one of these; the wide forms count as the plain ones there. */
const runs = /^[=+\-@\t\r\n＝＋－＠]/

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

/** Numbers stay numbers; text that a spreadsheet would run begins with an apostrophe, which makes it text. */
function field(value: CsvValue): string {
  if (typeof value === 'number') return String(value)
  const text = (value ?? '').replace(control, '')
  const safe = runs.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvLine = (values: readonly CsvValue[]) => `${values.map(field).join(',')}\r\n`
