import { Coverage, CoverageQuery } from '../../../graph-schema/api/coverage.ts'
import { ListsQuery } from '../../../graph-schema/api/lists.ts'
import { coverageOf } from '../../../server/coverage/coverageOf.ts'
import { lists } from '../../../server/coverage/lists/lists.ts'
import { noneRecorded } from '../../../server/coverage/lists/noneRecorded.ts'
import { matrix } from '../../../server/coverage/matrix.ts'
import { matrixCache } from '../../../server/coverage/matrixCache.ts'
import { findTallies } from '../../../server/coverage/queries/findTallies.ts'
import { scopeOf } from '../../../server/coverage/scope.ts'
import { scopeParams } from '../../../server/coverage/scopeParams.ts'
import type { TallyRow } from '../../../server/coverage/tallied.ts'
import type { Database } from '../../../server/database/database.ts'
import { ratio, report, sideBySide, timed } from '../measure.ts'
import { firstScreen } from './firstScreen.ts'
import { loadWide } from './loadWide.ts'
import { stakeholders } from './wideRecord.ts'
import { BareListed, BareTally, listWithoutDerived, matrixWithoutDerived } from './withoutDerived.ts'

const viewer = { name: 'bench', may: ['open'] }

/** The aims are at this many; BENCH_MEETINGS makes it fewer. */
const meetings = Number(process.env.BENCH_MEETINGS ?? 100_000)
const size = `${meetings.toLocaleString('en-GB')} meetings, ${stakeholders.toLocaleString('en-GB')} stakeholders`

/** T7 and T8, the answer over HTTP's own code against its Cypher, and the first screen. */
export async function coverageFigures(database: Database) {
  await loadWide(database, meetings)
  await matrixFigures(database)
  await listFigures(database)
  await firstScreen(database, size)
}

async function matrixFigures(database: Database) {
  const scope = await scopeOf(database, viewer, { by: 'any' })
  const { areas } = await matrix(database, viewer, scope)
  const params = scopeParams(
    scope,
    areas.filter(({ kind }) => kind === 'harm').map(({ id }) => id),
  )
  const derived = () => database.readTogether(viewer, (tx) => findTallies(tx, params), patience)
  const bare = () =>
    database.readTogether(viewer, (tx) => tx.run(BareTally, matrixWithoutDerived, params), patience)
  assertSame('matrix', talliesOf(await derived()), talliesOf(await bare()))
  await ratio(`T7: matrix / the same definition without ENGAGED_AT (${size})`, '<= 0.5', derived, bare)

  const query = CoverageQuery.parse({ limit: '50' })
  const cached = matrixCache(database)
  const again = () => coverageOf(database, cached, viewer, query)
  await again()
  const [first = 0, second = 0] = await sideBySide([
    () => timed(() => coverageOf(database, matrixCache(database), viewer, query)),
    () => timed(again),
  ])
  report({
    figure: 'T7: the matrix again at the same seq and filters / the first time',
    ratio: second / first,
    aim: '<= 0.05',
    milliseconds: [second, first],
  })
  await ratio(
    'Coverage: the answer, with its page as JSON / its Cypher',
    '<= 1.5',
    async () =>
      JSON.stringify(Coverage.parse(await coverageOf(database, matrixCache(database), viewer, query))),
    () => matrix(database, viewer, scope),
  )
}

const area = 'wide-harm-3'

async function listFigures(database: Database) {
  const query = ListsQuery.parse({ list: 'none-recorded', about: area })
  const scope = await scopeOf(database, viewer, query)
  const params = scopeParams(scope, [area])
  const bare = () =>
    database.readTogether(viewer, (tx) => tx.run(BareListed, listWithoutDerived, params), patience)
  const alone = () => noneRecorded(database, viewer, scope, area)
  const [found, listed] = [await alone(), await bare()]
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted()
  assertSame('list', ids(found), ids(listed))
  await ratio(
    'T8: no meeting recorded about an area / the same definition without ENGAGED_AT',
    '<= 0.5',
    alone,
    bare,
  )
  await ratio(
    'T8: its first page with a sentence and sources each, as the page asks for it first / the same',
    'none set',
    () => lists(database, matrixCache(database), viewer, { ...query, counts: 'later' }),
    bare,
  )
  await ratio(
    'T8: the same with how many every other list has, the whole matrix worked out for it / the same',
    'none set',
    () => lists(database, matrixCache(database), viewer, query),
    bare,
  )
  const cached = matrixCache(database)
  await lists(database, cached, viewer, query)
  await ratio(
    'T8: the same with the matrix at hand / the same',
    'none set',
    () => lists(database, cached, viewer, query),
    bare,
  )
}

/** The way without the derived link may take longer than a reader of Liaison is given. */
const patience = 120_000

const talliesOf = (rows: readonly (BareTally | TallyRow)[]) =>
  rows
    .filter((row) => row.meetings > 0)
    .map((row) => [row.id, row.area, row.meetings, row.met, row.last].join(' '))
    .toSorted()

function assertSame(what: string, derived: readonly string[], bare: readonly string[]) {
  if (bare.length === 0) throw new Error(`There is no ${what} to be measured.`)
  if (derived.join('\n') === bare.join('\n')) return
  const first = derived.find((line, at) => line !== bare[at])
  throw new Error(`The two ways of working out the ${what} differ, first at: ${first}`)
}
