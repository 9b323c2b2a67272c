import type { Span } from '../../../../graph-schema/api/intake.ts'

/** Lines that begin something new: a heading, an item of a list, a row of a table. */
const begins = /^(#{1,6} |[-*•] |\(?\w{1,3}[.)] |[^\n]*\t)/

/** The paragraphs of a held text: what stands between empty lines, and each heading, item and row by itself. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  let open: Span | undefined
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (line.trim() === '') open = undefined
    else if (!open || begins.test(line.trimStart())) {
      open = { start, end }
      found.push(open)
      if (/^#{1,6} /.test(line)) open = undefined
    } else open.end = end
    start = end + 1
  }
  return found
}

/** Which paragraph a place in the text is in. */
export function paragraphAt(all: readonly Span[], at: number): number | undefined {
  const index = all.findIndex(({ end }) => at < end)
  return index < 0 ? undefined : index
}
