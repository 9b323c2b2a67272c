import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceWords } from '../../client/explore/time/timeWords.ts'
import { addDays, type Period, toDate, toDay } from '../../graph-schema/days.ts'
import { Status } from '../../graph-schema/terms.ts'
import type { LoadedPeriod } from '../../server/coverage/queries/findLoadedPeriods.ts'
import { binsOver } from '../../server/explore/bins.ts'
import { toBins } from '../../server/explore/timeline.ts'

const anyDate = fc.integer({ min: toDay('1900-01-01'), max: toDay('2100-12-31') }).map(toDate)
const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 60_000 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }))

describe('the bars', () => {
  test('follow one another without a gap, cover every day, and are at most sixty', () => {
    fc.assert(
      fc.property(anyPeriod, ({ from, to }) => {
        const { bins } = binsOver(from, to)
        expect(bins.length).toBeLessThanOrEqual(60)
        expect(bins[0]?.from.localeCompare(from)).toBeLessThanOrEqual(0)
        expect(bins[0]?.to.localeCompare(from)).toBeGreaterThanOrEqual(0)
        expect(bins.at(-1)?.to.localeCompare(to)).toBeGreaterThanOrEqual(0)
        for (const [at, bin] of bins.slice(1).entries()) expect(bin.from).toBe(addDays(bins[at]?.to ?? '', 1))
      }),
    )
  })

  test.each([
    ['2020-11-02', '2020-11-13', 'week', '2020-11-02', '2020-11-08'],
    ['2026-03-29', '2026-10-25', 'week', '2026-03-23', '2026-03-29'],
    ['2020-01-15', '2024-12-31', 'month', '2020-01-01', '2020-01-31'],
    ['2010-02-01', '2024-12-31', 'quarter', '2010-01-01', '2010-03-31'],
    ['1990-02-01', '2024-12-31', 'year', '1990-01-01', '1990-12-31'],
    ['1930-02-01', '2016-12-31', 'year', '1930-01-01', '1931-12-31'],
  ])('from %s to %s are of one %s, the first from %s to %s', (first, last, unit, from, to) => {
    const made = binsOver(first, last)
    expect([made.unit, made.bins[0]]).toEqual([unit, { from, to }])
  })

  test('of the furthest dates there are do not fail', () => {
    expect(binsOver('1000-01-01', '9999-12-31').bins.at(-1)?.to).toBe('9999-12-31')
  })

  test('hold each meeting once, in the bar of its day, and sum to all that have one', () => {
    const anyRow = fc.record({
      day: fc.option(anyDate),
      status: fc.constantFrom(...Status.options),
      undated: fc.boolean(),
      meetings: fc.integer({ min: 1, max: 50 }),
    })
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 60 }), (unsorted) => {
        const rows = unsorted.toSorted((a, b) => (a.day ?? '~').localeCompare(b.day ?? '~'))
        const days = rows.flatMap(({ day }) => day ?? [])
        const [first, last] = [days[0], days.at(-1)]
        if (!first || !last) return
        const bins = toBins(binsOver(first, last).bins, rows, [])
        for (const bin of bins) {
          const own = rows.filter(({ day }) => day !== null && day >= bin.from && day <= bin.to)
          expect(bin.meetings).toBe(own.reduce((sum, { meetings }) => sum + meetings, 0))
          expect(Object.values(bin.byStatus).reduce((sum, count) => sum + count, 0)).toBe(bin.meetings)
        }
        const placed = rows.filter(({ day }) => day !== null)
        expect(bins.reduce((sum, { meetings }) => sum + meetings, 0)).toBe(
          placed.reduce((sum, { meetings }) => sum + meetings, 0),
        )
      }),
    )
  })

  test('know for which of them something is loaded', () => {
    const { bins } = binsOver('2020-11-02', '2020-11-22')
    const loaded = [{ from: '2020-11-08', to: '2020-11-08', side: null, body: null, completeness: null }]
    const made = toBins(bins, [], loaded)
    expect(made.map(({ evidence }) => evidence)).toEqual([true, false, false])
    expect(made.map(evidenceWords)).toEqual([
      'A document of that time; whose meetings it covers is not recorded',
      'None loaded',
      'None loaded',
    ])
  })

  test('say whose meetings are loaded, so that the return of one department is not taken for another’s', () => {
    const { bins } = binsOver('2020-11-02', '2020-11-15')
    const week = {
      from: '2020-11-02',
      to: '2020-11-08',
      side: 'government',
      completeness: 'complete',
    } as const
    const words = (...loaded: LoadedPeriod[]) => toBins(bins, [], loaded).map(evidenceWords)
    const [alder, birch] = [
      { ...week, body: 'Alder Office' },
      { ...week, body: 'Birch Office' },
    ]
    expect(words(alder)).toEqual(['Loaded for Alder Office only', 'None loaded'])
    expect(words(birch, alder)[0]).toBe('Loaded for Alder Office and Birch Office only')
    expect(words({ ...alder, completeness: 'partial' })[0]).toBe('Loaded in part, for Alder Office only')
    expect(words({ ...alder, to: '2020-11-04' })[0]).toBe('Loaded in part, for Alder Office only')
    expect(words({ ...week, body: null })[0]).toBe('Loaded for all of government only')
    const many = [...'ABCDEFGHIJ'].map((name) => ({ ...week, body: `${name} Office` }))
    expect(words(...many)[0]).toMatch(/^Loaded for A Office, B Office, .*, H Office and 2 others only$/)
  })
})
