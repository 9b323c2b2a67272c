import type {
  Coverage,
  CoverageCell,
  CoverageColumn,
  CoverageQuery,
  CoverageRow,
  EvidenceStatement,
} from '../../graph-schema/api/coverage.ts'
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
  const [{ seq, areas, rows }, statement] = await Promise.all([
    matrixOf(viewer, scope, query.about),
    evidence(database, viewer, scope),
  ])
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
    ...headingOf(scope, seq, statement),
    ...(before ? { before } : {}),
    columns,
    total: asked.length,
    rows: asked.slice(start, end).map((row) => withColumns(row, wanted, compared)),
    ...(end < asked.length ? { cursor: String(end) } : {}),
  }
}

/** Whose engagement the figures are, as of when, in which period, and what they rest on. */
export const headingOf = (scope: Scope, seq: number, statement: EvidenceStatement) => ({
  asOf: scope.asOf,
  seq,
  by: { by: scope.by.by, name: scope.by.name },
  ...(scope.from ? { from: scope.from } : {}),
  ...(scope.to ? { to: scope.to } : {}),
  evidence: statement,
})

/** All harm areas of kind harm, or the one asked for. Throws InvalidInput where that is not there. */
export function columnsAsked(
  areas: Matrix['areas'],
  { about }: { about?: string | undefined },
): CoverageColumn[] {
  const found = areas.filter(({ id, kind }) => (about ? id === about : kind === 'harm'))
  if (about && found.length === 0)
    throw new InvalidInput(`about: there is no harm area with the id ${about}.`)
  return found.map(({ id, name, partOf }) => ({ id, name, partOf }))
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
