import { describe, expect, test } from 'vitest'
import { readDate, toDateParts } from '../../client/design/readDate.ts'

describe('a date typed in three boxes', () => {
  test.each([
    [{ day: '6', month: '11', year: '2020' }, { date: '2020-11-06' }],
    [{ day: '06', month: 'November', year: '2020' }, { date: '2020-11-06' }],
    [{ day: '29', month: 'feb', year: '2020' }, { date: '2020-02-29' }],
    [{ day: ' ', month: '', year: '' }, { blank: true }],
  ])('%j is understood', (parts, read) => {
    expect(readDate(parts)).toEqual(read)
  })

  test.each([
    [{ day: '29', month: '2', year: '2021' }],
    [{ day: '31', month: '11', year: '2020' }],
    [{ day: '6', month: '13', year: '2020' }],
    [{ day: '', month: '11', year: '2020' }],
    [{ day: '6', month: '11', year: '20' }],
  ])('%j is not a real date, and is said not to be', (parts) => {
    expect(readDate(parts)).toHaveProperty('problem')
  })

  test('is shown without noughts in front', () => {
    expect(toDateParts('2020-04-06')).toEqual({ day: '6', month: '4', year: '2020' })
  })
})
