import type { CoverageCell, CoverageRow } from '../../../graph-schema/api/coverage.ts'
import type { CoverageList } from '../../../graph-schema/api/lists.ts'
import type { Whole } from '../matrix.ts'
import { tells, type Within } from './inList.ts'

/** What is to be said of: a cell, or, with no harm area, the organisation on the whole. */
export type Concern = Pick<CoverageCell, 'engaged' | 'next' | 'inferred' | 'lastMet'> & {
  harmArea: string | undefined
}

/** The harm areas under each: `includes(vawg, domestic-abuse)`. */
export type Includes = (wider: string, narrower: string) => boolean

const most = 6

type Concerned = { said: Concern[]; more: number }

/**
 * The harm areas a list speaks of for one organisation, the most telling first: the one asked about with what of it
 * is not met, or all that are not met. Of areas that overlap only the narrowest, unless the wider says something else.
 */
export function concerned(
  list: CoverageList,
  row: CoverageRow,
  whole: Whole,
  within: Within,
  includes: Includes,
): Concerned {
  const { about, parts } = within
  const own = row.cells.filter(({ harmArea }) => harmArea === about)
  const open = row.cells.filter(
    (cell) =>
      (cell.engaged !== 'met' || cell.next) &&
      cell.harmArea !== about &&
      (!about || parts.has(cell.harmArea)),
  )
  const telling = narrowest(open, includes)
    .filter((cell) => unsaid(cell, own).length > 0)
    .toSorted((a, b) => rank(list, a) - rank(list, b))
  const lead = list === 'partial' ? metLately(row.cells, includes, own) : []
  const all: Concern[] = [...own, ...lead, ...telling.filter((cell) => !lead.includes(cell))]
  const explained =
    list === 'partial' ? all.some((cell) => !tells(list, cell)) : all.some((cell) => tells(list, cell))
  const said = about || explained ? all : [onTheWhole(row, whole), ...all]
  return { said: said.slice(0, most), more: Math.max(0, said.length - most) }
}

/** The matrix has it, but about no harm area: its meetings name none. */
const onTheWhole = ({ lastMet }: CoverageRow, { engaged, next, inferred }: Whole): Concern => ({
  harmArea: undefined,
  engaged,
  next,
  inferred,
  lastMet,
})

/** Of a wider area, what those among these that are part of it do not say already; nothing where that is all. */
const narrowest = (cells: readonly CoverageCell[], includes: Includes): CoverageCell[] =>
  cells.flatMap((cell) => {
    const under = cells.filter((other) => other !== cell && includes(cell.harmArea, other.harmArea))
    return unsaid(cell, under)
  })

/** A cell without what others say too. */
function unsaid(cell: CoverageCell, by: readonly CoverageCell[]): CoverageCell[] {
  if (by.length === 0) return [cell]
  const engaged = by.some((other) => other.engaged === cell.engaged) ? null : cell.engaged
  const next = by.some((other) => other.next === cell.next) ? null : cell.next
  const left = { ...cell, engaged: engaged === 'met' && !next ? null : engaged, next }
  return left.engaged === null && left.next === null ? [] : [left]
}

/** About what it last took part in a meeting, narrowly, unless that is what is asked about. */
function metLately(
  cells: readonly CoverageCell[],
  includes: Includes,
  own: readonly CoverageCell[],
): CoverageCell[] {
  const met = cells.filter(({ meetings }) => meetings > 0)
  if (own.some((cell) => met.includes(cell))) return []
  const narrow = met.filter(
    (cell) => !met.some((other) => other !== cell && includes(cell.harmArea, other.harmArea)),
  )
  return narrow.toSorted((a, b) => ((a.lastMet ?? '') < (b.lastMet ?? '') ? 1 : -1)).slice(0, 1)
}

const order: readonly (CoverageCell['next'] | CoverageCell['engaged'])[] = [
  'outcome-not-recorded',
  'planned',
  'review-due',
  'group-only',
  'through-forum',
  'mentioned',
  'none-recorded',
]

/** What puts it in the list comes first, then what there is more to say of. */
const rank = (list: CoverageList, cell: CoverageCell) =>
  (tells(list, cell) && list !== 'partial' ? 0 : order.length) +
  order.findIndex(
    (term) => term !== null && (term === cell.next || (cell.next === null && term === cell.engaged)),
  )
