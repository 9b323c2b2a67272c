import { beforeAll, expect, test } from 'vitest'
import { type CoverageList, ListsQuery } from '../../graph-schema/api/lists.ts'
import { lists } from '../../server/coverage/lists/lists.ts'
import { matrix } from '../../server/coverage/matrix.ts'
import { matrixCache } from '../../server/coverage/matrixCache.ts'
import { scopeOf } from '../../server/coverage/scope.ts'
import type { Database } from '../../server/database/database.ts'
import { testDatabase, wipe } from '../support/neo4j.ts'
import { given, officer } from '../support/record.ts'

/** Met about one part of an area two years ago and about another last month, to be reviewed every 90 days. */

const asOf = '2021-06-01'
let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await wipe(database)
  const meeting = (id: string, day: string, area: string) => ({
    id,
    title: `Meeting about ${area}`,
    kind: 'meeting' as const,
    status: 'held' as const,
    when: { from: day, to: day, precision: 'day' as const },
    parties: [{ organisation: 'example-department' }, { organisation: 'example-refuge-trust' }],
    harmAreas: [{ id: area }],
  })
  await given(database, {
    liaison: 1,
    harmAreas: [
      { id: 'housing', name: 'Housing', kind: 'harm' },
      { id: 'refuge-space', name: 'Refuge space', kind: 'harm', partOf: ['housing'] },
      { id: 'tenancies', name: 'Tenancies', kind: 'harm', partOf: ['housing'] },
    ],
    organisations: [
      { id: 'example-department', name: 'Example Department', kind: 'department', side: 'government' },
      { id: 'example-refuge-trust', name: 'Example Refuge Trust', kind: 'charity', side: 'external' },
    ],
    meetings: [
      meeting('long-ago', '2019-06-03', 'refuge-space'),
      meeting('lately', '2021-05-04', 'tenancies'),
    ],
    plan: {
      intervals: [{ name: 'quarterly', everyDays: 90 }],
      members: [{ party: 'example-refuge-trust', interval: 'quarterly' }],
    },
  })
}, 180_000)

const listed = async (list: CoverageList, about?: string) => {
  const query = ListsQuery.parse({ asOf, list, ...(about ? { about } : {}) })
  const { rows, counts } = await lists(database, matrixCache(database), officer, query)
  expect(counts?.[list]).toBe(rows.length)
  return rows.map(({ id }) => id)
}

test('a review is due about the part, and not about the area it is part of, as the matrix has it', async () => {
  const scope = await scopeOf(database, officer, { asOf, by: 'any' })
  const { rows } = await matrix(database, officer, scope)
  const cells = rows.find(({ id }) => id === 'example-refuge-trust')?.cells ?? []
  const next = Object.fromEntries(cells.map((cell) => [cell.harmArea, cell.next]))
  expect(next).toEqual({ housing: null, 'refuge-space': 'review-due', tenancies: null })
  expect(await listed('review-due', 'refuge-space')).toEqual(['example-refuge-trust'])
  expect(await listed('review-due', 'housing')).toEqual([])
  expect(await listed('review-due', 'tenancies')).toEqual([])
})

test('the list of all that is due has it, for the part', async () => {
  expect(await listed('review-due')).toEqual(['example-refuge-trust'])
})
