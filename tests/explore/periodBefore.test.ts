import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beforeWords, periodBefore } from '../../client/explore/time/periodBefore.ts'
import { addDays, lengthOf, toDate, toDay } from '../../graph-schema/days.ts'

describe('the period before', () => {
  test.each([
    ['a month', '2013-03-01', '2013-03-31', '2013-02-01', '2013-02-28', 'The month before is'],
    ['a short month', '2013-02-01', '2013-02-28', '2013-01-01', '2013-01-31', 'The month before is'],
    ['the first quarter', '2013-01-01', '2013-03-31', '2012-10-01', '2012-12-31', 'The quarter before is'],
    ['a half', '2013-07-01', '2013-12-31', '2013-01-01', '2013-06-30', 'The half-year before is'],
    [
      'a year after a leap year',
      '2013-01-01',
      '2013-12-31',
      '2012-01-01',
      '2012-12-31',
      'The year before is',
    ],
    ['a financial year', '2013-04-01', '2014-03-31', '2012-04-01', '2013-03-31', 'The year before is'],
  ])('of %s is the one before it in the calendar', (_, from, to, first, last, words) => {
    expect(periodBefore({ from, to })).toEqual({ from: first, to: last })
    expect(beforeWords({ from, to })).toBe(words)
  })

  test.each([
    ['a week', '2013-03-04', '2013-03-10', '2013-02-25', '2013-03-03'],
    ['a quarter but for its last day', '2013-01-01', '2013-03-30', '2012-10-04', '2012-12-31'],
    ['the days the clocks go on', '2026-03-29', '2026-03-31', '2026-03-26', '2026-03-28'],
    ['three months that are no quarter', '2013-02-01', '2013-04-30', '2012-11-04', '2013-01-31'],
  ])('of %s is as many days', (_, from, to, first, last) => {
    expect(periodBefore({ from, to })).toEqual({ from: first, to: last })
    expect(beforeWords({ from, to })).toBe('The period before is as many days long:')
  })

  test('ends the day before, and is as long unless both are whole months', () => {
    const anyDay = fc.integer({ min: toDay('1900-01-01'), max: toDay('2100-12-31') }).map(toDate)
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60_000 }), (from, days) => {
        const period = { from, to: addDays(from, days) }
        const before = periodBefore(period)
        expect(addDays(before.to, 1)).toBe(period.from)
        if (from.endsWith('-01')) expect(Math.abs(lengthOf(before) - lengthOf(period))).toBeLessThanOrEqual(3)
        else expect(lengthOf(before)).toBe(lengthOf(period))
      }),
    )
  })
})
