import type { CoverageQuery, CoverageRow, CoverageSort } from '../../graph-schema/api/coverage.ts'
import { fold } from '../record/record.ts'

/** The rows within the filters, in the order asked for; by name where nothing else tells them apart. */
export const rowsAsked = (rows: readonly CoverageRow[], query: CoverageQuery): CoverageRow[] => {
  const { side, kind, serves, find, sort, sortAbout, order } = query
  const words = find ? fold(find) : ''
  const kept = rows.filter(
    (row) =>
      (!side || side.includes(row.side)) &&
      (!kind || kind.includes(row.kind)) &&
      (!serves || row.serves === serves) &&
      (!words || fold(row.name).includes(words)),
  )
  if (sort === 'name') return order === 'up' ? kept : kept.toReversed()
  const figure = figureOf(sort, sortAbout)
  const direction = order === 'up' ? 1 : -1
  return kept.toSorted((a, b) => {
    const [left, right] = [figure(a), figure(b)]
    if (left === right) return 0
    // Who has no figure stands last, whichever way the rest goes.
    if (left === undefined) return 1
    if (right === undefined) return -1
    return left < right ? -direction : direction
  })
}

const figureOf = (sort: Exclude<CoverageSort, 'name'>, about: string | undefined) => (row: CoverageRow) => {
  const figures = about ? row.cells.find(({ harmArea }) => harmArea === about) : row
  return (sort === 'meetings' ? figures?.meetings || undefined : figures?.lastMet) ?? undefined
}
