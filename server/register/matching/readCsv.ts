/** Rows of comma-separated values (RFC 4180), each by the names in the first row. */
export function readCsv(text: string): Record<string, string>[] {
  const [heads = [], ...rows] = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((line) => line.trim() !== '')
    .map(fields)
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])))
}

const fields = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
