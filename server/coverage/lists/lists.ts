import type { CoverageRow } from '../../../graph-schema/api/coverage.ts'
import type { Lists, ListsQuery } from '../../../graph-schema/api/lists.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { evidence } from '../evidence.ts'
import type { Matrix } from '../matrix.ts'
import type { MatrixOf } from '../matrixCache.ts'
import { findReasons } from '../queries/findReasons.ts'
import { mayGiveReasons } from '../reasons.ts'
import { type Scope, scopeOf } from '../scope.ts'
import { concerned } from './concerned.ts'
import { emptyBecause } from './emptyBecause.ts'
import { gatherFacts, placeOf } from './gatherFacts.ts'
import { listRow } from './listRow.ts'
import { nothing, pageOf } from './pageOf.ts'
import { partsOf } from './partsOf.ts'
import type { Asked } from './Told.ts'

/**
 * A page of one list: organisations by name, each with a sentence saying why it is there and where that is written.
 * Throws InvalidInput for a harm area or party that is not there.
 */
export async function lists(
  database: Database,
  matrixOf: MatrixOf,
  viewer: Viewer,
  query: ListsQuery,
): Promise<Lists> {
  const scope = await scopeOf(database, viewer, query)
  const [page, statement] = await Promise.all([
    pageOf(database, matrixOf, viewer, scope, query),
    evidence(database, viewer, scope),
  ])
  const { seq, matrix, rows, total, listed, counts } = page
  const about = matrix.areas.find(({ id }) => id === query.about)
  const end = Number(query.cursor ?? 0) + query.limit
  return {
    asOf: scope.asOf,
    seq,
    by: { by: scope.by.by, name: scope.by.name },
    ...(scope.from ? { from: scope.from } : {}),
    ...(scope.to ? { to: scope.to } : {}),
    evidence: statement,
    list: query.list,
    ...(about ? { about: { id: about.id, name: about.name } } : {}),
    ...(counts ? { counts } : {}),
    total,
    rows: await rowsOf(database, viewer, { matrix, scope, query }, rows),
    ...(total === 0
      ? {
          because: because(matrix, query, {
            about: about?.name,
            listed,
            asOf: scope.asOf,
            since: await loadedSince(database, viewer),
          }),
        }
      : {}),
    mayGiveReasons: mayGiveReasons(viewer),
    ...(end < total ? { cursor: String(end) } : {}),
  }
}

/** The first day anything is loaded for, whatever was known of it when. */
const loadedSince = async (database: Database, viewer: Viewer) => (await evidence(database, viewer)).from

type Known = { matrix: Matrix; scope: Scope; query: ListsQuery }

/** The rows of one page, with what the queries find to say of them. */
async function rowsOf(
  database: Database,
  viewer: Viewer,
  { matrix: { areas, wholes }, scope, query: { list, about } }: Known,
  page: readonly CoverageRow[],
): Promise<Lists['rows']> {
  const { under, includes } = partsOf(areas)
  const within = { about, parts: under(about) }
  const names = new Map(areas.map(({ id, name }) => [id, name]))
  const concerns = page.map((row) => {
    const whole = wholes.get(row.id) ?? nothing
    return { row, whole, concern: concerned(list, row, whole, within, includes) }
  })
  const ids = page.map(({ id }) => id)
  const places = concerns.flatMap(({ row, concern }) =>
    concern.said.map((one) => ({ id: row.id, concern: one })),
  )
  const { factsAt, reasons } = await database.readTogether(viewer, async (tx) => ({
    factsAt: await gatherFacts(tx, scope, places),
    reasons: mayGiveReasons(viewer) ? await findReasons(tx, ids) : [],
  }))
  return concerns.map(({ row, whole, concern }) =>
    listRow(row, concern, {
      everyDays: whole.everyDays,
      factsOf: (area) => factsAt(placeOf(row.id, area)),
      areaName: (id) => names.get(id) ?? id,
      asked: askedOf(scope),
      reasons: reasons.filter(({ organisation }) => organisation === row.id),
    }),
  )
}

const askedOf = ({ by, from, to }: Scope): Asked => ({
  ...(by.by === 'any' ? {} : { by: by.name }),
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})

function because(
  { rows, wholes }: Matrix,
  { list, about, find }: ListsQuery,
  known: { about: string | undefined; listed: number; asOf: string; since: string | undefined },
): string {
  const all = [...wholes.values()]
  const working = rows.filter(({ id }) => {
    const worksOn = wholes.get(id)?.worksOn ?? []
    return about ? worksOn.includes(about) : worksOn.length > 0
  })
  const engaged = ({ id, cells }: CoverageRow) =>
    about ? cells.find(({ harmArea }) => harmArea === about)?.engaged : wholes.get(id)?.engaged
  return emptyBecause({
    ...known,
    list,
    find,
    working: working.length,
    met: working.filter((row) => engaged(row) === 'met').length,
    reviewed: all.some(({ everyDays }) => everyDays !== null),
  })
}
