import { expect, test } from 'vitest'
import { columnsShown, unfoldedAtFirst } from '../../client/coverage/matrix/columnsShown.ts'
import { pressed } from '../../client/coverage/matrix/matrixSort.ts'

const area = (id: string, ...partOf: string[]) => ({ id, name: id, partOf })
const columns = [
  area('vawg'),
  area('domestic-abuse', 'vawg'),
  area('slavery'),
  area('county-lines', 'slavery', 'violence'),
  area('violence'),
]
const shown = (...open: string[]) => columnsShown(columns, new Set(open)).map(({ id }) => id)

test('folded, only harm areas that are part of none have a column', () => {
  expect(shown()).toEqual(['vawg', 'slavery', 'violence'])
})

test('unfolded, the parts stand behind it', () => {
  expect(shown('vawg')).toEqual(['vawg', 'domestic-abuse', 'slavery', 'violence'])
})

test('a part of two areas has one column, behind the first', () => {
  expect(shown('slavery', 'violence')).toEqual(['vawg', 'slavery', 'county-lines', 'violence'])
  expect(shown('violence')).toEqual(['vawg', 'slavery', 'violence', 'county-lines'])
})

test('at first all are unfolded where there is room for twelve columns', () => {
  expect([...unfoldedAtFirst(columns)]).toEqual(['vawg', 'slavery', 'violence'])
})

test('at first the harm area with most within it is unfolded where there is no room for all', () => {
  const parts = (of: string, count: number) =>
    Array.from({ length: count }, (_, at) => area(`${of}-${at}`, of))
  const many = [...columns, ...parts('domestic-abuse', 10), ...parts('slavery', 5)]
  expect([...unfoldedAtFirst(many)]).toEqual(['vawg'])
  expect(columnsShown(many, unfoldedAtFirst(many)).map(({ id }) => id)).toContain('domestic-abuse')
})

test('harm areas that are part of each other are not gone round for ever', () => {
  expect([...unfoldedAtFirst([area('a', 'b'), area('b', 'a')])]).toEqual(['a', 'b'])
})

test('pressing a harm area sorts by the latest met first, and pressing again by the longest ago', () => {
  const byName = { by: 'name', about: undefined, order: 'up' } as const
  const once = pressed(byName, 'vawg')
  expect(once).toEqual({ by: 'last-met', about: 'vawg', order: 'down' })
  expect(pressed(once, 'vawg').order).toBe('up')
  expect(pressed(once, undefined)).toEqual(byName)
})
