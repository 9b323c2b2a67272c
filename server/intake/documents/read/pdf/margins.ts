import { isMarking } from '../findMarking.ts'
import type { Line } from './lines.ts'

const EDGE = 4

/** Lines are the same header whatever page number they bear. */
const asSame = ({ marker, text }: Line) =>
  `${marker?.sign ?? ''} ${text}`.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

const pageNumber = /^[-–—[(]?\s*(page\s*)?\d{1,4}(\s*(of|\/)\s*\d{1,4})?\s*[-–—\])]?$/i

/** Text begins at some tenth of the page; what stands higher, or as low, was put there as a header or footer. */
const isWithin = (part: number, { y, sheet }: Line) =>
  y < sheet.height * part || y > sheet.height * (1 - part)

/** The lines at the top and at the foot of a page, where headers and footers are. */
const edgesOf = (lines: readonly Line[]) =>
  new Set([...byHeight(lines).slice(0, EDGE), ...byHeight(lines).slice(-EDGE)])
const byHeight = (lines: readonly Line[]) => [...lines].sort((a, b) => a.y - b.y)

/** "Minutes of the Board      3": a running title with its page. */
const isRunningTitle = ({ cells }: Line) =>
  cells.length > 1 &&
  [cells[0], cells.at(-1)].some((cell) => cell !== undefined && pageNumber.test(cell.text))

/** Parts headers, footers and page numbers from the text: what stands at the edge of most pages, at the same height. */
export function partMargins(pages: readonly (readonly Line[])[]): { pages: Line[][]; margins: string[] } {
  const edges = pages.map(edgesOf)
  const places = new Map<string, Set<number>>()
  const placesOf = (line: Line) =>
    [0, 1].map((shift) => `${Math.floor((line.y + shift * 6) / 12)} ${shift} ${asSame(line)}`)
  for (const lines of edges)
    for (const line of lines)
      for (const place of placesOf(line)) places.set(place, (places.get(place) ?? new Set()).add(line.page))
  const filled = pages.filter((lines) => lines.length > 0).length
  const repeats = (line: Line) =>
    filled > 1 && placesOf(line).some((place) => (places.get(place)?.size ?? 0) > Math.max(1, filled / 2))
  const isMargin = (line: Line, at: number, lines: readonly Line[]) => {
    if (!edges[line.page - 1]?.has(line)) return false
    const whole = `${line.marker?.sign ?? ''} ${line.text}`.trim()
    const outermost = at === 0 || at === lines.length - 1
    return (
      (isWithin(0.15, line) && repeats(line)) ||
      (isWithin(0.08, line) &&
        (pageNumber.test(whole) || isRunningTitle(line) || (outermost && isMarking(whole))))
    )
  }
  const margins: string[] = []
  const kept = pages.map((lines) =>
    lines.filter((line, at) => {
      if (!isMargin(line, at, lines)) return true
      margins.push(line.text)
      return false
    }),
  )
  return { pages: kept, margins: [...new Set(margins)] }
}
