import type { CoverageColumn } from '../../../graph-schema/api/coverage.ts'

/** A column in view. `depth` is how many columns it stands under; `parts` how many it can unfold into. */
export type ShownColumn = CoverageColumn & { depth: number; parts: number; open: boolean }

/**
 * The columns in view: harm areas that are part of none, each with its parts behind it where it is unfolded. An area
 * with several parents stands behind the first of them only: it is one column, and counts once in each parent.
 */
export const columnsShown = (
  columns: readonly CoverageColumn[],
  open: ReadonlySet<string>,
): ShownColumn[] => {
  const known = new Set(columns.map(({ id }) => id))
  const isTop = ({ partOf }: CoverageColumn) => !partOf.some((parent) => known.has(parent))
  const partsOf = (id: string) => columns.filter(({ partOf }) => partOf.includes(id))
  const shown = new Map<string, ShownColumn>()
  const add = (column: CoverageColumn, depth: number) => {
    if (shown.has(column.id)) return
    const parts = partsOf(column.id)
    const unfolded = open.has(column.id) && parts.length > 0
    shown.set(column.id, { ...column, depth, parts: parts.length, open: unfolded })
    if (unfolded) for (const part of parts) add(part, depth + 1)
  }
  for (const column of columns.filter(isTop)) add(column, 0)
  return [...shown.values()]
}

/** With more columns than this, most of the table is out of view. */
const mostAtFirst = 12

/**
 * The harm areas unfolded where nothing has been chosen: all of them if there is room, else the largest, one after the
 * other, up to the first that has none. It depends on the harm areas alone, so the columns stay whoever is asked about.
 */
export const unfoldedAtFirst = (columns: readonly CoverageColumn[]): ReadonlySet<string> => {
  const addWithin = (id: string, found: Set<string>) => {
    for (const part of columns)
      if (part.partOf.includes(id) && !found.has(part.id)) addWithin(part.id, found.add(part.id))
    return found
  }
  const largestFirst = columns
    .map(({ id }) => ({ id, size: addWithin(id, new Set()).size }))
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size)
  const open = new Set<string>()
  for (const { id } of largestFirst) {
    if (columnsShown(columns, new Set([...open, id])).length > mostAtFirst) break
    open.add(id)
  }
  return open
}
