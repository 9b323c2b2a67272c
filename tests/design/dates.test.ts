import { describe, expect, test } from 'vitest'
import { formatDate, formatPeriod, formatRange, formatWhen } from '../../client/design/dates.ts'

describe('a date on screen', () => {
  test('is written as GOV.UK writes it', () => {
    expect(formatDate('2020-11-06')).toBe('6 November 2020')
  })

  test('names the month and the year of a range twice only where they differ', () => {
    expect(formatRange('2020-11-02', '2020-11-06')).toBe('2 to 6 November 2020')
    expect(formatRange('2020-10-30', '2020-11-06')).toBe('30 October to 6 November 2020')
    expect(formatRange('2019-12-30', '2020-01-03')).toBe('30 December 2019 to 3 January 2020')
    expect(formatRange('2020-11-06', '2020-11-06')).toBe('6 November 2020')
  })

  test('says which end of a period is missing', () => {
    expect(formatPeriod('2019-07-24', undefined)).toBe('from 24 July 2019')
    expect(formatPeriod(undefined, '2022-09-06')).toBe('until 6 September 2022')
    expect(formatPeriod(undefined, undefined)).toBe('dates not given')
  })
})

describe('when a meeting took place', () => {
  test('is never more exact than its source', () => {
    const week = { from: '2020-11-02', to: '2020-11-06', precision: 'week' } as const
    expect(formatWhen(week)).toBe('week of 2 November 2020')
    expect(formatWhen({ ...week, precision: 'day' })).toBe('2 to 6 November 2020')
    expect(formatWhen({ ...week, precision: 'month' })).toBe('November 2020')
    expect(formatWhen({ from: '2020-10-01', to: '2020-12-31', precision: 'quarter' })).toBe(
      'October to December 2020',
    )
    expect(formatWhen({ from: '2020-01-01', to: '2020-12-31', precision: 'year' })).toBe('2020')
  })

  test('is said not to be given where the source gives none, with the words it does use', () => {
    expect(formatWhen({ precision: 'unknown' })).toBe('date not given')
    expect(formatWhen({ from: null, to: null, precision: 'unknown', asWritten: 'shortly' })).toBe(
      'date not given (“shortly”)',
    )
    expect(formatWhen({ precision: 'day' })).toBe('date not given')
  })

  test('keeps to what is known where only one end is', () => {
    expect(formatWhen({ to: '2020-11-06', precision: 'unknown' })).toBe('on or before 6 November 2020')
    expect(formatWhen({ from: '2020-11-06', precision: 'unknown' })).toBe('on or after 6 November 2020')
  })
})
