import { describe, expect, test } from 'vitest'
import { readDate, readDateText, toDateParts } from '../../client/design/readDate.ts'

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

describe('a date typed in a sentence', () => {
  test.each([
    ['6 Nov 2020', '2020-11-06'],
    ['6 november 2020', '2020-11-06'],
    ['6th Sept 2020', '2020-09-06'],
    ['6/11/2020', '2020-11-06'],
    [' 06.11.2020 ', '2020-11-06'],
    ['2020-11-06', '2020-11-06'],
  ])('“%s” is the day %s', (text, date) => {
    expect(readDateText(text)).toEqual({ from: date, to: date })
  })

  test.each([
    ['November 2020', '2020-11-01', '2020-11-30'],
    ['march 2014', '2014-03-01', '2014-03-31'],
    ['Feb 2020', '2020-02-01', '2020-02-29'],
    ['dec 2013', '2013-12-01', '2013-12-31'],
    ['2014', '2014-01-01', '2014-12-31'],
  ])('“%s” is all of its days, %s to %s', (text, from, to) => {
    expect(readDateText(text)).toEqual({ from, to })
  })

  test.each(['31 Nov 2020', '6 Nov', '6 Nope 2020', '201', '20145', 'yesterday', ''])(
    '“%s” is no date',
    (text) => {
      expect(readDateText(text)).toBeUndefined()
    },
  )
})
