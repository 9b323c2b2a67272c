/** A row of a table kept as text: its cells stand between bars, or are set apart by tabs or runs of spaces. */
export const isTableRow = (words: string): boolean => /\|.*\|/.test(words) || /\S(?: {3,}|\t+)\S/.test(words)
