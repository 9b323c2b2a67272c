import { expect, test } from 'vitest'
import { noneWords } from '../../client/explore/ask/noneWords.ts'
import { foundWords } from '../../client/explore/paths/PathsPanel.tsx'

const pair = {
  a: { id: 'refuge', type: 'organisation' as const, name: 'Refuge' },
  b: { id: 'bbc', type: 'organisation' as const, name: 'BBC' },
  paths: [],
  within: 4,
}

test('a search that was stopped is not said to have found that there is none', () => {
  expect(noneWords({ stopped: true })).toBe('not known')
  expect(foundWords({ ...pair, stopped: true })).toBe(
    'No connection within 4 steps between Refuge and BBC was found in the time there was; whether there is one is not known.',
  )
})

test('one that went through to the end is', () => {
  expect(noneWords({ stopped: false })).toBe('none')
  expect(foundWords({ ...pair, stopped: false })).toBe('No connection within 4 steps between Refuge and BBC.')
})

test('of many ways the first five are told, and that there may be more', () => {
  const path = { sentence: 'Refuge met BBC.', steps: [] }
  const found = (many: number, stopped = false) =>
    foundWords({ ...pair, paths: Array.from({ length: many }, () => path), stopped })
  expect(found(5)).toBe('The first 5 paths between Refuge and BBC, shortest first. There may be more.')
  expect(found(2)).toBe('2 paths between Refuge and BBC, shortest first. No other within 4 steps.')
  expect(found(2, true)).toBe('2 paths between Refuge and BBC, shortest first.')
})
