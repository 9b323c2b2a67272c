import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { Engaged } from '../../graph-schema/api/coverage.ts'
import type { WholeRecord } from '../../graph-schema/record.ts'
import { noneRecorded } from '../../server/coverage/lists/noneRecorded.ts'
import { matrix } from '../../server/coverage/matrix.ts'
import { scopeOf } from '../../server/coverage/scope.ts'
import type { Database } from '../../server/database/database.ts'
import { merge } from '../../server/record/record.ts'
import { arbitraryRecord } from '../record/arbitraryRecord.ts'
import { testDatabase, wipe } from '../support/neo4j.ts'
import { given, officer } from '../support/record.ts'

/** What must hold of the definition whatever is loaded, on records of invented bodies. */

let database: Database
beforeAll(async () => {
  database = await testDatabase()
}, 180_000)

const numRuns = Number(process.env.PROPERTY_RUNS ?? 4)
const runs = { numRuns, endOnFailure: true }
vi.setConfig({ testTimeout: 300_000 + numRuns * 30_000 })

/** Whether it happened matters here, not when we learnt of it: the last day any of these records knows of. */
const asOf = '2021-06-01'

async function cells(record: WholeRecord, fresh = true) {
  if (fresh) {
    await wipe(database)
    await given(database, record)
  }
  const scope = await scopeOf(database, officer, { asOf, by: 'any' })
  const { rows } = await matrix(database, officer, scope)
  return new Map(
    rows.flatMap((row) => row.cells.map((cell) => [`${row.id} ${cell.harmArea}`, cell] as const)),
  )
}

const rank = (engaged: Engaged | null | undefined) =>
  engaged ? Engaged.options.indexOf(engaged) : Engaged.options.length

const roundtable = (record: WholeRecord): WholeRecord => ({
  ...record,
  meetings: [
    ...record.meetings,
    {
      id: 'one-more',
      title: 'One more meeting',
      kind: 'meeting',
      when: { from: '2020-11-02', to: '2020-11-02', precision: 'day' },
      status: 'held',
      parties: [{ organisation: 'example-refuge-trust' }, { organisation: 'example-department' }],
      harmAreas: [{ id: 'refuge-space' }],
    },
  ],
})

test('a meeting more never turns what was met into something less', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, async (record) => {
      const before = await cells(record)
      const after = await cells(roundtable(record))
      for (const [place, cell] of before) {
        expect(rank(after.get(place)?.engaged), place).toBeLessThanOrEqual(rank(cell.engaged))
        expect(after.get(place)?.meetings ?? 0, place).toBeGreaterThanOrEqual(cell.meetings)
      }
    }),
    runs,
  )
})

test('loading everything in the reverse order changes no cell', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, async (record) => {
      const forward = await cells(record)
      const reversed = await cells({
        ...record,
        organisations: record.organisations.toReversed(),
        people: record.people.toReversed(),
        documents: record.documents.toReversed(),
        meetings: record.meetings.toReversed().map((meeting) => ({
          ...meeting,
          parties: meeting.parties?.toReversed(),
          harmAreas: meeting.harmAreas?.toReversed(),
        })),
      })
      expect(Object.fromEntries(reversed)).toEqual(Object.fromEntries(forward))
    }),
    runs,
  )
})

test('two organisations merged are engaged as the two were together', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, async (record) => {
      const plain = {
        ...record,
        organisations: record.organisations.map((organisation) => ({
          ...organisation,
          kind: organisation.id === 'example-department' ? ('department' as const) : ('charity' as const),
          side: organisation.id === 'example-department' ? ('government' as const) : ('external' as const),
        })),
      }
      const apart = await cells(plain)
      await merge(
        database,
        { by: 'officer', why: 'the same body' },
        'example-helpline',
        'example-refuge-trust',
      )
      const together = await cells(plain, false)
      for (const area of ['housing', 'refuge-space', 'county-lines']) {
        const [one, other] = ['example-refuge-trust', 'example-helpline'].map((id) =>
          apart.get(`${id} ${area}`),
        )
        const both = together.get(`example-refuge-trust ${area}`)
        expect(rank(both?.engaged)).toBe(Math.min(rank(one?.engaged), rank(other?.engaged)))
        const counts = [one?.meetings ?? 0, other?.meetings ?? 0]
        expect(both?.meetings ?? 0).toBeGreaterThanOrEqual(Math.max(...counts))
        expect(both?.meetings ?? 0).toBeLessThanOrEqual(counts.reduce((all, count) => all + count, 0))
        expect(together.has(`example-helpline ${area}`)).toBe(false)
      }
    }),
    runs,
  )
})

test('the list of those with no meeting recorded, asked for alone, is what the matrix has', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, async (record) => {
      await wipe(database)
      await given(database, record)
      for (const asked of [
        { asOf, by: 'any' },
        { asOf: '2020-11-06', by: 'any' },
        { asOf, by: 'example-department' },
        { asOf, by: 'any', from: '2020-11-01', to: '2020-11-30' },
      ]) {
        const scope = await scopeOf(database, officer, asked)
        for (const area of ['housing', 'refuge-space', 'county-lines']) {
          const { rows } = await matrix(database, officer, scope, area)
          const none = rows.filter(({ cells }) =>
            cells.some(({ harmArea, engaged }) => harmArea === area && engaged === 'none-recorded'),
          )
          const alone = await noneRecorded(database, officer, scope, area)
          expect(alone, `${JSON.stringify(asked)} ${area}`).toEqual(
            none.map(({ id, name }) => ({ id, name })),
          )
        }
      }
    }),
    runs,
  )
})
