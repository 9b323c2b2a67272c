import { describe, expect, test } from 'vitest'
import { findOnlyMatch } from '../../client/design/searchQuery.ts'
import type { SearchResult } from '../../graph-schema/api/explore.ts'

const refuge: SearchResult = { id: 'refuge', type: 'organisation', name: 'Refuge', meetings: 2 }
const housing: SearchResult = { id: 'housing', type: 'harmArea', name: 'Refuge and housing', meetings: 1 }
const education: SearchResult = {
  id: 'dfe',
  type: 'organisation',
  name: 'Department for Education',
  foundAs: 'DfE',
  meetings: 1,
}

describe('Enter on a name typed out', () => {
  test('takes the one so called, capitals and spaces aside, even where others match', () => {
    const found = { query: 're fuge', results: [refuge, housing], more: false }
    expect(findOnlyMatch(found)).toBe(refuge)
  })

  test('takes the one found by a short name', () => {
    expect(findOnlyMatch({ query: 'dfe', results: [education, refuge], more: true })).toBe(education)
  })

  test('takes nothing where a person should choose', () => {
    expect(findOnlyMatch({ query: 'refug', results: [refuge, housing], more: false })).toBeUndefined()
    expect(findOnlyMatch({ query: 'refug', results: [refuge], more: true })).toBeUndefined()
    expect(findOnlyMatch({ query: 'zzzz', results: [], more: false })).toBeUndefined()
  })
})
