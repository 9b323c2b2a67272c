import type { Line } from './lines.ts'

/** The value most of the text has. */
function commonest(lines: readonly Line[], value: (line: Line) => number): number {
  const weights = new Map<number, number>()
  for (const line of lines) weights.set(value(line), (weights.get(value(line)) ?? 0) + line.text.length)
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

const rounded = (size: number) => Math.round(size * 2) / 2

export type Measures = {
  /** The size of running text. */
  body: number
  isBodyBold: boolean
  /** Sizes of headings, largest first. */
  headings: readonly number[]
  /** From one line of running text to the next. */
  leading: number
  /** Where lines of running text on a page end. */
  rightOf(line: Line): number
}

/** The edge of running text: where several lines end, or else as far from the right as it begins from the left. */
function rightEdge(lines: readonly Line[]): number {
  const prose = lines.filter(({ cells }) => cells.length === 1)
  const furthest = Math.max(0, ...prose.map(({ right }) => right))
  const width = lines[0]?.sheet.width ?? 0
  const near = prose.filter(({ right, size }) => right > furthest - size * 5).length
  if (near >= 4 && furthest > width * 0.55) return furthest
  return Math.max(furthest, width - Math.min(width / 2, ...lines.map(({ x }) => x)))
}

/** How a document is set: what its lines are measured against to tell headings and paragraphs. */
export function measure(pages: readonly (readonly Line[])[]): Measures {
  const lines = pages.flat()
  const body = commonest(lines, ({ size }) => rounded(size))
  const ofBody = lines.filter(({ size }) => rounded(size) === body)
  const bold = ofBody.filter((line) => line.bold).reduce((sum, { text }) => sum + text.length, 0)
  const steps = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    const step =
      next && next.page === line.page && next.size === line.size ? Math.round((next.y - line.y) * 2) / 2 : 0
    return step > line.size * 0.8 && step < line.size * 2 ? [step] : []
  })
  const counts = new Map<number, number>()
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1)
  const leading = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? body * 1.2
  const edges = new Map(pages.flatMap((page) => (page[0] ? [[page[0].page, rightEdge(page)] as const] : [])))
  return {
    body,
    isBodyBold: bold > ofBody.reduce((sum, { text }) => sum + text.length, 0) / 2,
    headings: [...new Set(lines.map(({ size }) => rounded(size)))]
      .filter((size) => size >= body * 1.13)
      .sort((a, b) => b - a),
    leading,
    rightOf: (line) => edges.get(line.page) ?? 0,
  }
}
