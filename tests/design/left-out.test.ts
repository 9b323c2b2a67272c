import { expect, test } from 'vitest'
import { briefPartWords, readBriefSearch } from '../../client/briefs/briefAddress.ts'
import { commitmentsPartWords, readCommitmentsSearch } from '../../client/commitments/commitmentsAddress.ts'
import { shownOf } from '../../client/design/shownOf.ts'
import { leftOutWords } from '../../client/leftOut.ts'
import { readRegisterSearch, registerPartWords } from '../../client/register/list/registerAddress.ts'
import { parseSearch } from '../../client/searchParams.ts'

test('a list of commitments for a kind that is none says so, and keeps what can be read', () => {
  const read = readCommitmentsSearch(parseSearch('?kind=wish&late=yes&asOf=2020-11-31'))
  expect(leftOutWords(commitmentsPartWords, read.leftOut)).toBe(
    'the day that all is seen from, what sort of commitment',
  )
  expect(read.late).toBe('yes')
})

test('so does the register for a side that is none', () => {
  const read = readRegisterSearch(parseSearch('?side=left&find=refuge'))
  expect(leftOutWords(registerPartWords, read.leftOut)).toBe('a side')
  expect(read.find).toBe('refuge')
})

test('so does a brief where one of those it is about cannot be read', () => {
  const read = readBriefSearch(parseSearch('?with=refuge,!!'))
  expect(leftOutWords(briefPartWords, read.leftOut)).toBe('somebody the brief is about')
  expect(read.with).toEqual(['refuge'])
})

test('a page beyond the last is said not to be there, and which the last is', () => {
  expect(shownOf(2, 50, 120, 'commitments')).toBe('Showing 51 to 100 of 120 commitments')
  expect(shownOf(99, 0, 120, 'people and organisations')).toBe('There is no page 99. The last is page 3.')
})
