import type { Coverage, CoverageCell, CoverageQuery, CoverageRow } from '../../graph-schema/api/coverage.ts'
import { InvalidInput } from '../access/parseInput.ts'
import type { Database, Viewer } from '../database/database.ts'
import { evidence } from './evidence.ts'
import type { Matrix } from './matrix.ts'
import type { MatrixOf } from './matrixCache.ts'
import { previousPeriod } from './previousPeriod.ts'
import { rowsAsked } from './rowsAsked.ts'
import { type Scope, scopeOf } from './scope.ts'

/**
 * Who is engaged on what: a page of rows, as of a date and by whom.
 * Throws InvalidInput for a harm area or party that is not there.
 */
export async function coverageOf(
  database: Database,
  matrixOf: MatrixOf,
  viewer: Viewer,
  query: CoverageQuery,
): Promise<Coverage> {
  const scope = await scopeOf(database, viewer, query)
  const { seq, areas, rows } = await matrixOf(viewer, scope, query.about)
  const before = query.compare ? periodBefore(scope) : undefined
  const compared = before
    ? figuresBefore(await matrixOf(viewer, { ...scope, ...before }, query.about))
    : undefined
  const columns = columnsAsked(areas, query)
  const wanted = new Set(columns.map(({ id }) => id))
  const asked = rowsAsked(rows, query)
  const start = Number(query.cursor ?? 0)
  const end = start + query.limit
  return {
    asOf: scope.asOf,
    seq,
    by: { by: scope.by.by, name: scope.by.name },
    ...(scope.from ? { from: scope.from } : {}),
    ...(scope.to ? { to: scope.to } : {}),
    evidence: await evidence(database, viewer, scope),
    ...(before ? { before } : {}),
    columns: columns.map(({ id, name, partOf }) => ({ id, name, partOf })),
    total: asked.length,
    rows: asked.slice(start, end).map((row) => withColumns(row, wanted, compared)),
    ...(end < asked.length ? { cursor: String(end) } : {}),
  }
}

/** All harm areas of kind harm, or the one asked for. */
function columnsAsked(areas: Matrix['areas'], { about }: CoverageQuery) {
  if (!about) return areas.filter(({ kind }) => kind === 'harm')
  const found = areas.filter(({ id }) => id === about)
  if (found.length === 0) throw new InvalidInput(`about: there is no harm area with the id ${about}.`)
  return found
}

function periodBefore({ from, to }: Scope) {
  if (!from || !to) throw new InvalidInput('compare: choose the first and last day of a period first.')
  return previousPeriod({ from, to })
}

type Before = Map<string, Map<string, CoverageCell>>

const figuresBefore = ({ rows }: Matrix): Before =>
  new Map(rows.map(({ id, cells }) => [id, new Map(cells.map((cell) => [cell.harmArea, cell]))]))

const nothing = { engaged: null, inferred: false, meetings: 0, participations: 0, lastMet: null }

/** The row with the cells of the columns; where periods are compared, also those that only the one before had. */
function withColumns(row: CoverageRow, wanted: ReadonlySet<string>, before: Before | undefined): CoverageRow {
  const now = row.cells.filter(({ harmArea }) => wanted.has(harmArea))
  if (!before) return { ...row, cells: now }
  const then = before.get(row.id)
  const known = new Set(now.map(({ harmArea }) => harmArea))
  const gone = [...(then?.values() ?? [])].filter(
    ({ harmArea }) => wanted.has(harmArea) && !known.has(harmArea),
  )
  const cells = [...now, ...gone.map(({ harmArea }) => ({ harmArea, ...nothing, next: null }))]
  return {
    ...row,
    cells: cells.map((cell) => ({ ...cell, before: figuresOf(then?.get(cell.harmArea)) })),
  }
}

function figuresOf(cell: CoverageCell | undefined) {
  if (!cell) return nothing
  const { harmArea: _, next: __, ...figures } = cell
  return figures
}
