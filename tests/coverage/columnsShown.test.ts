import { expect, test } from 'vitest'
import { columnsShown } from '../../client/coverage/matrix/columnsShown.ts'
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

test('pressing a harm area sorts by the latest met first, and pressing again by the longest ago', () => {
  const byName = { by: 'name', about: undefined, order: 'up' } as const
  const once = pressed(byName, 'vawg')
  expect(once).toEqual({ by: 'last-met', about: 'vawg', order: 'down' })
  expect(pressed(once, 'vawg').order).toBe('up')
  expect(pressed(once, undefined)).toEqual(byName)
})
