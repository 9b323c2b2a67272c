import { expect, test } from 'vitest'
import { meetingCount } from '../../client/design/meetingCounts.ts'

test.each([
  [0, {}, 'no meeting recorded'],
  [1, { planned: 1 }, '1 meeting planned'],
  [2, { held: 2 }, '2 meetings held'],
  [12, { planned: 3, held: 9 }, '12 meetings: 9 held, 3 planned'],
])('%s meetings of %o are told as “%s”', (meetings, byStatus, words) => {
  expect(meetingCount(meetings, byStatus)).toBe(words)
})
