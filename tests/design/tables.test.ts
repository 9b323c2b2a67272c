import { describe, expect, test } from 'vitest'
import { formatCount } from '../../client/design/counts.ts'
import { findRows } from '../../client/design/findRows.ts'
import { pagesShown } from '../../client/design/Pagination.tsx'
import { nextSort, sortRows } from '../../client/design/sortRows.ts'

describe('a sorted table', () => {
  const rows = [
    { name: 'Women’s Aid', meetings: 2 },
    { name: 'refuge', meetings: 10 },
    { name: 'Barnardo’s', meetings: 2 },
  ]

  test('puts numbers in order of size and names in order of the alphabet, capitals or not', () => {
    const names = (sorted: readonly { name: string }[]) => sorted.map(({ name }) => name)
    expect(names(sortRows(rows, (row) => row.meetings, 'descending'))).toEqual([
      'refuge',
      'Women’s Aid',
      'Barnardo’s',
    ])
    expect(names(sortRows(rows, (row) => row.name, 'ascending'))).toEqual([
      'Barnardo’s',
      'refuge',
      'Women’s Aid',
    ])
  })

  test('turns round on the second press, and another column starts again', () => {
    const first = nextSort(undefined, 'name')
    expect(first).toEqual({ by: 'name', direction: 'ascending' })
    expect(nextSort(first, 'name').direction).toBe('descending')
    expect(nextSort(nextSort(first, 'name'), 'meetings')).toEqual({ by: 'meetings', direction: 'ascending' })
  })
})

describe('finding rows', () => {
  const rows = ['Women’s Aid, charity', 'Barnardo’s, charity', 'Åland Refuge, company']
  const found = (words: string) => findRows(rows, (row) => row, words)

  test('each word counts, in any order, without capitals, accents or apostrophes', () => {
    expect(found('charity womens')).toEqual(['Women’s Aid, charity'])
    expect(found('aland')).toEqual(['Åland Refuge, company'])
    expect(found('BARNARDOS')).toEqual(['Barnardo’s, charity'])
  })

  test('nothing typed finds all; what no row holds finds none', () => {
    expect(found('  ')).toEqual(rows)
    expect(found('charity refuge')).toEqual([])
  })
})

describe('pages of a long table', () => {
  test('show the first, the last and those round the one in view', () => {
    expect(pagesShown(1, 3)).toEqual([1, 2, 3])
    expect(pagesShown(7, 29)).toEqual([1, 'gap', 6, 7, 8, 'gap', 29])
    expect(pagesShown(29, 29)).toEqual([1, 'gap', 28, 29])
  })

  test('are counted as British readers write numbers', () => {
    expect(formatCount(1431, 'meeting')).toBe('1,431 meetings')
    expect(formatCount(1, 'person', 'people')).toBe('1 person')
  })
})
