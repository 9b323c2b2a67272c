import * as fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Filters, Path } from '../../graph-schema/api/explore.ts'
import type { Database } from '../../server/database/database.ts'
import type { Deadline } from '../../server/explore/deadline.ts'
import { paths } from '../../server/explore/paths.ts'
import { testDatabase, wipe } from '../support/neo4j.ts'
import { given, officer } from '../support/record.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
}, 240_000)
beforeEach(() => wipe(database))

const bodies = ['refuge', 'respect', 'safelives', 'dfe', 'mhclg', 'nspcc', 'forum'] as const
type Body = (typeof bodies)[number]
type Met = { parties: readonly Body[]; date?: string; status?: string }

const meetingOf = ({ parties, date = '2020-11-02', status = 'held' }: Met, at: number) => ({
  id: `m-${at}`,
  title: `Meeting ${at}`,
  kind: 'meeting',
  when: { from: date, to: date, precision: 'day' },
  status,
  parties: parties.map((organisation) => ({ organisation })),
  citations: [{ document: 'letter', locator: `paragraph ${at}` }],
})

const recordOf = (met: readonly Met[], more: Record<string, unknown> = {}) => ({
  liaison: 1,
  documents: [{ id: 'letter', kind: 'letter', title: 'Letter', date: '2020-11-06' }],
  organisations: bodies.map((id) => ({
    id,
    name: id,
    kind: 'charity',
    side: id === 'dfe' || id === 'mhclg' ? 'government' : 'external',
  })),
  meetings: met.map(meetingOf),
  ...more,
})

/** How fast this computer is decides nothing here: time is up only where a test says so. */
const ampleTime: Deadline = { left: () => 60_000 }
const between = (a: string, b: string, filters: Filters = {}, deadline = ampleTime) =>
  paths(database, officer, { a, b, ...filters }, () => deadline)

/** Everything a path passes, in order. */
const passes = ({ steps }: Path) =>
  steps.flatMap(({ from, to, meeting }, at) => [
    ...(at === 0 ? [from.id] : []),
    ...(meeting ? [meeting] : []),
    to.id,
  ])
const lengthOf = (path: Path) => passes(path).length - 1

/** Every way from a to b over these meetings, by going through all of them: the oracle. */
function everyWay(met: readonly Met[], a: Body, b: Body, most = 8): string[][] {
  const ways: string[][] = []
  const go = (way: string[], at: Body) => {
    if (way.length + 1 > most) return
    met.forEach(({ parties }, index) => {
      const meeting = `m-${index}`
      if (way.includes(meeting) || !parties.includes(at)) return
      for (const next of parties) {
        if (way.includes(next)) continue
        if (next === b) ways.push([...way, meeting, next])
        else go([...way, meeting, next], next)
      }
    })
  }
  go([a], a)
  return ways
}

const anyMet: fc.Arbitrary<Met> = fc.record({
  parties: fc.uniqueArray(fc.constantFrom(...bodies), { minLength: 2, maxLength: 3 }),
  date: fc.constantFrom('2020-10-05', '2020-11-02', '2020-11-06'),
  status: fc.constantFrom('held', 'planned'),
})
const anyMeetings = fc.array(anyMet, { maxLength: 9 })
const runs = { numRuns: 25 }

/** A slow machine tries fewer. Asked between runs: one that is cut short would go on emptying the database. */
const enough = 90_000

describe('any meetings', { timeout: 240_000 }, () => {
  test('the paths are as short as any, never shorter than the one before, simple, and within the filters', async () => {
    const began = performance.now()
    await fc.assert(
      fc.asyncProperty(anyMeetings, fc.boolean(), async (met, heldOnly) => {
        if (performance.now() - began > enough) return
        await wipe(database)
        await given(database, recordOf(met))
        const { paths: found, stopped } = await between(
          'refuge',
          'mhclg',
          heldOnly ? { status: ['held'] } : {},
        )
        const allowed = met.map((each) =>
          heldOnly && each.status !== 'held' ? { ...each, parties: [] } : each,
        )
        const ways = everyWay(allowed, 'refuge', 'mhclg')
        const told = ways.map((way) => way.join(' '))
        expect(stopped).toBe(false)
        expect(found.map(lengthOf)).toEqual(
          ways
            .map((way) => way.length - 1)
            .toSorted((x, y) => x - y)
            .slice(0, 5),
        )
        for (const path of found) {
          expect(new Set(passes(path)).size).toBe(passes(path).length)
          expect(told).toContain(passes(path).join(' '))
        }
      }),
      runs,
    )
  })

  test('one more meeting never makes the shortest longer', async () => {
    await fc.assert(
      fc.asyncProperty(anyMeetings, anyMet, async (met, another) => {
        await wipe(database)
        await given(database, recordOf(met))
        const [before] = (await between('refuge', 'mhclg')).paths.map(lengthOf)
        await given(database, recordOf([...met, another]))
        const [after] = (await between('refuge', 'mhclg')).paths.map(lengthOf)
        if (before !== undefined) expect(after).toBeLessThanOrEqual(before)
      }),
      { ...runs, numRuns: 15 },
    )
  })
})

describe('what connects two', { timeout: 240_000 }, () => {
  test('two ways of two steps and one of three are all told, the shortest first, the latest before the older', async () => {
    await given(
      database,
      recordOf([
        { parties: ['refuge', 'respect'], date: '2020-10-05' },
        { parties: ['respect', 'mhclg'], date: '2020-10-06' },
        { parties: ['refuge', 'dfe'], date: '2020-11-02' },
        { parties: ['dfe', 'mhclg'], date: '2020-11-03' },
        { parties: ['refuge', 'nspcc'] },
        { parties: ['nspcc', 'forum'] },
        { parties: ['forum', 'mhclg'] },
      ]),
    )
    const { paths: found } = await between('refuge', 'mhclg')
    expect(found.map(({ steps }) => steps.map(({ to }) => to.id))).toEqual([
      ['dfe', 'mhclg'],
      ['respect', 'mhclg'],
      ['nspcc', 'forum', 'mhclg'],
    ])
    expect(found[0]?.sentence).toContain('2 November 2020')
    expect(found[0]?.steps[0]?.citations[0]).toMatchObject({ document: 'letter', locator: 'paragraph 2' })
    const { paths: later } = await between('refuge', 'mhclg', { to: '2020-11-01' })
    expect(later.map(({ steps }) => steps.map(({ to }) => to.id))).toEqual([['respect', 'mhclg']])
  })

  test('three meetings come before a meeting, two posts and a meeting, though newer', async () => {
    const minister = (id: string, at: number) => ({
      id,
      name: id,
      posts: [{ title: `Minister ${at}`, organisation: 'mhclg', from: '2019-01-01' }],
    })
    const metMinister = (organisation: string, person: string, at: number) => ({
      ...meetingOf({ parties: [], date: '2020-11-05' }, at),
      parties: [{ organisation }, { person }],
    })
    const older = [
      { parties: ['refuge', 'respect'], date: '2020-10-05' },
      { parties: ['respect', 'forum'], date: '2020-10-06' },
      { parties: ['forum', 'nspcc'], date: '2020-10-07' },
    ] as const
    const record = recordOf(older.map(({ parties, date }) => ({ parties: [...parties], date })))
    await given(database, {
      ...record,
      people: [minister('first', 1), minister('second', 2)],
      meetings: [...record.meetings, metMinister('refuge', 'first', 8), metMinister('nspcc', 'second', 9)],
    })
    const { paths: found } = await between('refuge', 'nspcc')
    expect(found.map(({ steps }) => steps.map(({ to }) => to.id)).slice(0, 2)).toEqual([
      ['respect', 'forum', 'nspcc'],
      ['first', 'mhclg', 'second', 'nspcc'],
    ])
  })

  const viaMinister = {
    people: [
      {
        id: 'atkins',
        name: 'Victoria Atkins',
        posts: [{ title: 'Minister', organisation: 'mhclg', from: '2019-01-01' }],
      },
    ],
    meetings: [
      {
        ...meetingOf({ parties: ['refuge'] }, 0),
        parties: [{ organisation: 'refuge' }, { person: 'atkins' }],
      },
    ],
  }

  test('a body and its minister in one meeting are one step, not two, and not told twice', async () => {
    await given(database, recordOf([], viaMinister))
    const { paths: found } = await between('refuge', 'mhclg')
    expect(found.map(passes)).toEqual([['refuge', 'm-0', 'mhclg']])
    expect((await between('mhclg', 'atkins')).paths.map(passes)).toEqual([['mhclg', 'atkins']])
  })

  test('a hub does not hold it up: what is found when the time is up is answered, and that it was stopped is said', async () => {
    const crowd = Array.from({ length: 600 }, (_, at) => ({
      ...meetingOf({ parties: [] }, at + 10),
      parties: [{ organisation: 'dfe' }, { organisation: bodies[at % 2 === 0 ? 1 : 2] }],
    }))
    const way = [{ parties: ['refuge', 'dfe'] }, { parties: ['dfe', 'mhclg'] }] as const
    await given(database, recordOf([], { meetings: [...way.map(meetingOf), ...crowd] }))
    const whole = await between('refuge', 'mhclg')
    expect(whole.paths.map(passes)).toEqual([['refuge', 'm-0', 'dfe', 'm-1', 'mhclg']])
    expect(whole.stopped).toBe(false)
    let asked = 0
    const afterTheFirst: Deadline = { left: () => (++asked > 2 ? 0 : 60_000) }
    const cut = await between('refuge', 'mhclg', {}, afterTheFirst)
    expect(cut.paths.map(passes)).toEqual([['refuge', 'm-0', 'dfe', 'm-1', 'mhclg']])
    expect(cut.stopped).toBe(true)
    expect(await between('refuge', 'mhclg', {}, { left: () => 0 })).toMatchObject({
      paths: [],
      stopped: true,
    })
  })

  test('a step by a post cites where the post is written, and says why it is inferred', async () => {
    const posted = {
      people: [
        {
          id: 'jo-example',
          name: 'Jo Example',
          citations: [{ document: 'letter', locator: 'Letterhead' }],
          posts: ['dfe', 'mhclg'].map((organisation) => ({
            title: `Minister at ${organisation}`,
            organisation,
            basis: 'inferred',
            because: 'The title says so.',
            citations: [{ document: 'register', locator: `row ${organisation}` }],
          })),
        },
      ],
    }
    const documents = [
      { id: 'letter', kind: 'letter', title: 'Letter', date: '2020-11-06' },
      { id: 'register', kind: 'register', title: 'Register', date: '2026-01-01' },
    ]
    await given(database, recordOf([], { ...posted, documents }))
    const { paths: found } = await between('dfe', 'mhclg')
    const cited = found[0]?.steps.map(({ citations }) => citations.map(({ locator }) => locator))
    expect(cited).toEqual([['row dfe'], ['row mhclg']])
    expect(found[0]?.steps.map(({ because }) => because)).toEqual([
      'The title says so.',
      'The title says so.',
    ])
  })

  test('several posts of one person at one body are one way, said once', async () => {
    const posts = ['2015', '2017', '2019'].map((year) => ({
      title: `Minister ${year}`,
      organisation: 'dfe',
      from: `${year}-01-01`,
      to: `${year}-12-31`,
    }))
    const people = [
      { id: 'jo-example', name: 'Jo Example', posts: [...posts, { title: 'Peer', organisation: 'mhclg' }] },
    ]
    await given(database, recordOf([], { people }))
    const { paths: found } = await between('dfe', 'mhclg')
    expect(found.map(passes)).toEqual([['dfe', 'jo-example', 'mhclg']])
    expect(found[0]?.sentence).toContain('Minister 2019')
  })

  test('of a meeting only planned it is said that it is planned, not that anyone took part', async () => {
    await given(database, recordOf([{ parties: ['refuge', 'dfe'], status: 'planned' }]))
    const { paths: found } = await between('refuge', 'dfe')
    expect(found[0]?.steps.map(({ reads, status }) => [reads, status])).toEqual([
      ['is planned to take part with', 'planned'],
    ])
  })

  test('a part in a meeting that is inferred says why: its own reason, or that of the post it goes by', async () => {
    const people = [
      {
        id: 'jo-example',
        name: 'Jo Example',
        posts: [
          {
            title: 'Chief executive',
            organisation: 'safelives',
            basis: 'inferred',
            because: 'The list says so.',
          },
        ],
      },
    ]
    const meeting = {
      ...meetingOf({ parties: ['dfe'] }, 0),
      parties: [
        { organisation: 'dfe', basis: 'inferred', because: 'Its minister signed the letter.' },
        { person: 'jo-example' },
      ],
    }
    await given(database, recordOf([], { people, meetings: [meeting] }))
    const { paths: found } = await between('safelives', 'dfe')
    const met = found.flatMap(({ steps }) => steps).find((step) => step.meeting === 'm-0')
    expect(met).toMatchObject({ basis: 'inferred' })
    expect(met?.because).toContain('Its minister signed the letter.')
    expect(met?.because).toContain('The list says so.')
  })

  test('nothing connects a party with itself', async () => {
    await given(database, recordOf([]))
    expect(await between('refuge', 'refuge')).toMatchObject({ paths: [], stopped: false })
  })
})
