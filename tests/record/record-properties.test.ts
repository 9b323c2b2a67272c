import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import type { WholeRecord } from '../../graph-schema/record.ts'
import type { Database } from '../../server/database/database.ts'
import { change, type Edit, merge, RecordError, rebuild, undo, unmerge } from '../../server/record/record.ts'
import { testDatabase, wipe } from '../support/neo4j.ts'
import { engagements, exported, given } from '../support/record.ts'
import { arbitraryRecord, cast } from './arbitraryRecord.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
}, 180_000)

vi.setConfig({ testTimeout: 300_000 })

/** Each run works a real database; the seed of a failure is printed by fast-check. */
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 5), endOnFailure: true }

async function starting(record: WholeRecord): Promise<string> {
  await wipe(database)
  await given(database, record)
  return exported(database)
}

test('what is exported loads back as the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, async (record) => {
      const first = await starting(record)
      await wipe(database)
      await given(database, first)
      expect(await exported(database)).toBe(first)
    }),
    runs,
  )
})

test('loading the same twice changes nothing, not even the seq', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, async (record) => {
      const first = await starting(record)
      const again = await given(database, record)
      expect(again).toEqual({ seq: 1, created: [], changed: [], removed: [] })
      expect(await exported(database)).toBe(first)
    }),
    runs,
  )
})

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    do: fc.constant('patch' as const),
    type: fc.constant('organisation' as const),
    id: fc.constantFrom(...cast.organisations),
    fields: fc.record({
      name: fc.constantFrom('One', 'Two'),
      side: fc.constantFrom('external', 'government', 'media'),
    }),
  }),
  fc.record({
    do: fc.constant('patch' as const),
    type: fc.constant('meeting' as const),
    id: fc.constantFrom(...cast.meetings, 'new-meeting'),
    fields: fc.record({
      title: fc.constantFrom('A call', 'A visit'),
      kind: fc.constantFrom('call', 'visit'),
      when: fc.constant({ precision: 'unknown' }),
      status: fc.constantFrom('held', 'planned'),
      parties: fc.constantFrom([{ person: 'jo-example' }], [{ organisation: 'example-helpline' }], []),
    }),
  }),
  fc.record({
    do: fc.constant('patch' as const),
    type: fc.constant('person' as const),
    id: fc.constantFrom(...cast.people),
    fields: fc.record({
      posts: fc.constantFrom([], [{ title: 'Director', organisation: 'example-helpline' }]),
    }),
  }),
  fc.record({
    do: fc.constant('remove' as const),
    id: fc.constantFrom('point-1', 'undertaking-1', ...cast.meetings),
  }),
)
type Step = { edits: Edit[] } | { absorbed: string; survivor: string }
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ edits: fc.array(anEdit, { minLength: 1, maxLength: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...cast.organisations), { minLength: 2, maxLength: 2 })
      .map(([absorbed = '', survivor = '']) => ({ absorbed, survivor })),
  },
)

/** Takes a step; one that cannot stand (still referred to, merged into itself) must leave everything as it was. */
async function take(step: Step): Promise<number | undefined> {
  const before = await exported(database)
  try {
    const { seq, created, changed, removed } =
      'edits' in step
        ? await change(database, { by: 'officer', why: 'a step' }, step.edits)
        : await merge(database, { by: 'officer', why: 'the same body' }, step.absorbed, step.survivor)
    return created.length + changed.length + removed.length > 0 ? seq : undefined
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    expect(await exported(database)).toBe(before)
    return undefined
  }
}

test('any sequence of changes, undone in reverse, gives the same bytes and the same derived links', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryRecord,
      fc.array(aStep, { minLength: 1, maxLength: 5 }),
      async (record, steps) => {
        const first = await starting(record)
        const derived = await engagements(database)
        const taken: number[] = []
        for (const step of steps) {
          const seq = await take(step)
          if (seq !== undefined) taken.push(seq)
        }
        for (const seq of taken.toReversed()) {
          const { kept } = await undo(database, { by: 'officer' }, seq)
          expect(kept).toEqual([])
        }
        expect(await exported(database)).toBe(first)
        expect(await engagements(database)).toEqual(derived)
      },
    ),
    runs,
  )
})

test('merging two organisations, then unmerging them, gives the same bytes and the same derived links', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryRecord,
      fc.constantFrom(...cast.organisations.slice(1)),
      async (record, absorbed) => {
        const first = await starting(record)
        const derived = await engagements(database)
        await merge(database, { by: 'officer', why: 'the same body' }, absorbed, 'example-refuge-trust')
        const merged = await exported(database)
        await unmerge(database, { by: 'officer', why: 'two bodies after all' }, absorbed)
        expect(await exported(database)).toBe(first)
        expect(await engagements(database)).toEqual(derived)
        await wipe(database)
        await given(database, merged)
        expect(await exported(database)).toBe(merged)
      },
    ),
    runs,
  )
})

test('rebuilding every derived link changes nothing, after changes and merges too', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord, fc.array(aStep, { maxLength: 4 }), async (record, steps) => {
      await starting(record)
      for (const step of steps) await take(step)
      const derived = await engagements(database)
      await rebuild(database)
      expect(await engagements(database)).toEqual(derived)
    }),
    runs,
  )
})
