import { expect, test } from 'vitest'
import { dueInWords, dueWords, intervalWords, toIntervalName } from '../../client/coverage/plan/planWords.ts'
import { DueGroup, NewInterval } from '../../graph-schema/api/plan.ts'

test.each([
  ['every 90 days', 'every-90-days'],
  ['  Charités, twice a year! ', 'Charites-twice-a-year'],
  ['--monthly--', 'monthly'],
  ['=HYPERLINK("x")', 'HYPERLINKx'],
])('an interval written as %j is called %s in the record', (words, name) => {
  expect(toIntervalName(words)).toBe(name)
  expect(NewInterval.safeParse({ name, everyDays: 90 }).success).toBe(true)
  expect(intervalWords(name)).not.toContain('-')
})

test('a name of signs alone is no name', () => {
  expect(toIntervalName('!!! ---')).toBe('')
})

test('every group has its words, and no meeting recorded is due at once', () => {
  expect(Object.keys(dueWords)).toEqual(DueGroup.options)
  expect(dueInWords({ due: null, group: 'overdue' })).toBe('At once')
  expect(dueInWords({ due: '2020-07-09', group: 'overdue' })).toBe('9 July 2020')
})
