import type { CoverageCell, CoverageRow } from '../../../graph-schema/api/coverage.ts'
import type { CoverageList } from '../../../graph-schema/api/lists.ts'
import type { Whole } from '../matrix.ts'

/** A harm area with all that is part of it; none asked about is all there is. */
export type Within = { about: string | undefined; parts: ReadonlySet<string> }

/** Whether an organisation belongs in a list, about one harm area or on the whole. */
export function inList(
  list: CoverageList,
  row: CoverageRow,
  whole: Whole,
  { about, parts }: Within,
): boolean {
  const own = about ? row.cells.find(({ harmArea }) => harmArea === about) : whole
  const here = about ? row.cells.filter(({ harmArea }) => parts.has(harmArea)) : row.cells
  switch (list) {
    case 'none-recorded':
    case 'mentioned':
    case 'group-only':
    case 'through-forum':
      return own?.engaged === list
    case 'planned':
    case 'outcome-not-recorded':
      return own?.next === list || here.some(({ next }) => next === list)
    case 'review-due':
      // A meeting about a part is one about the whole: a part that is due does not make the area due (design §1).
      return own?.next === list || (!about && here.some(({ next }) => next === list))
    case 'partial':
      return row.partial && (!about || unmetWithin(here, whole, parts))
  }
}

/** It works on the area or a part of it about which it took part in no meeting. */
function unmetWithin(
  cells: readonly CoverageCell[],
  { worksOn }: Whole,
  parts: ReadonlySet<string>,
): boolean {
  const met = new Set(cells.filter(({ meetings }) => meetings > 0).map(({ harmArea }) => harmArea))
  return worksOn.some((area) => parts.has(area) && !met.has(area))
}

/** Whether a cell is itself a reason for its organisation to be in the list. */
export const tells = (
  list: CoverageList,
  { engaged, next }: Pick<CoverageCell, 'engaged' | 'next'>,
): boolean =>
  list === 'partial' ? engaged !== 'met' && engaged !== 'group-only' : engaged === list || next === list
