export type Sort = { by: string; direction: 'ascending' | 'descending' }

const words = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

const compare = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b))

/** A new list in order; rows that compare equal keep the order they came in. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: ((row: Row) => string | number) | undefined,
  direction: Sort['direction'],
): readonly Row[] {
  if (!sortBy) return rows
  const turn = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => turn * compare(sortBy(a), sortBy(b)))
}

/** Ascending first, then descending; a second column starts again. */
export const nextSort = (sort: Sort | undefined, by: string): Sort => ({
  by,
  direction: sort?.by === by && sort.direction === 'ascending' ? 'descending' : 'ascending',
})
