const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()

/** The rows that hold each of the words, whole or in part; capitals, accents and apostrophes make no difference. */
export function findRows<Row>(
  rows: readonly Row[],
  textOf: (row: Row) => string,
  words: string,
): readonly Row[] {
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return rows
  return rows.filter((row) => {
    const text = fold(textOf(row))
    return wanted.every((word) => text.includes(word))
  })
}
