import type { CoverageRow } from '../../../graph-schema/api/coverage.ts'
import { CoverageList, type Lists, type ListsQuery } from '../../../graph-schema/api/lists.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { fold, readAtOneSeq } from '../../record/record.ts'
import { type Matrix, matrix, type Whole } from '../matrix.ts'
import type { MatrixOf } from '../matrixCache.ts'
import type { Scope } from '../scope.ts'
import { inList } from './inList.ts'
import { noneRecorded } from './noneRecorded.ts'
import { partsOf } from './partsOf.ts'

/** One page of a list, and what it was taken from. */
export type Page = {
  seq: number
  /** Every organisation, or those of the page alone where the list was found without the others. */
  matrix: Matrix
  rows: CoverageRow[]
  /** In the list; of these, those whose name was sought. */
  listed: number
  total: number
  counts?: NonNullable<Lists['counts']>
}

export const nothing: Whole = { engaged: null, next: null, inferred: false, worksOn: [], everyDays: null }

export async function pageOf(
  database: Database,
  matrixOf: MatrixOf,
  viewer: Viewer,
  scope: Scope,
  query: ListsQuery,
): Promise<Page> {
  const sooner = await pageSooner(database, matrixOf, viewer, scope, query)
  // A list that is empty says why, which takes all that is known.
  if (sooner && sooner.total > 0) return sooner
  const { seq, ...whole } = await matrixOf(viewer, scope, query.about)
  return { seq, matrix: whole, ...pageFrom(whole, query) }
}

/** The page of those with no meeting recorded about an area, where nobody has waited for the whole matrix yet. */
async function pageSooner(
  database: Database,
  matrixOf: MatrixOf,
  viewer: Viewer,
  scope: Scope,
  query: ListsQuery,
): Promise<Page | undefined> {
  const { list, about, counts } = query
  if (counts === 'now' || list !== 'none-recorded' || !about) return undefined
  if (await matrixOf.isAtHand(viewer, scope, about)) return undefined
  const { seq, answer } = await readAtOneSeq(database, viewer, async () => {
    const listed = await noneRecorded(database, viewer, scope, about)
    const found = sought(listed, query)
    const ids = onPage(found, query).map(({ id }) => id)
    const some = await matrix(database, viewer, scope, about, ids)
    return { matrix: some, rows: some.rows, listed: listed.length, total: found.length }
  })
  return { seq, ...answer }
}

function pageFrom({ areas, rows, wholes }: Matrix, query: ListsQuery): Omit<Page, 'seq' | 'matrix'> {
  const { list, about } = query
  if (about && !areas.some(({ id }) => id === about))
    throw new InvalidInput(`about: there is no harm area with the id ${about}.`)
  const within = { about, parts: partsOf(areas).under(about) }
  const of = (name: CoverageList) =>
    rows.filter((row) => inList(name, row, wholes.get(row.id) ?? nothing, within))
  const all = CoverageList.options.map((name) => [name, of(name)] as const)
  const size = (name: CoverageList) => all.find(([each]) => each === name)?.[1].length ?? 0
  const listed = all.find(([name]) => name === list)?.[1] ?? []
  const found = sought(listed, query)
  return {
    rows: onPage(found, query),
    listed: listed.length,
    total: found.length,
    counts: {
      'none-recorded': size('none-recorded'),
      mentioned: size('mentioned'),
      planned: size('planned'),
      'outcome-not-recorded': size('outcome-not-recorded'),
      'group-only': size('group-only'),
      'through-forum': size('through-forum'),
      partial: size('partial'),
      'review-due': size('review-due'),
    },
  }
}

function sought<T extends { name: string }>(listed: T[], { find }: ListsQuery): T[] {
  const words = find ? fold(find) : ''
  return words ? listed.filter(({ name }) => fold(name).includes(words)) : listed
}

const onPage = <T>(found: readonly T[], { cursor, limit }: ListsQuery): T[] => {
  const start = Number(cursor ?? 0)
  return found.slice(start, start + limit)
}
