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
    ['November 2020', '2020-11-01'],
    ['31 Nov 2020', undefined],
    ['6 Nov', undefined],
    ['6 Nope 2020', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('“%s” is %s', (text, date) => {
    expect(readDateText(text)).toBe(date)
  })
})
