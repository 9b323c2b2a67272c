import { expect, test } from 'vitest'
import { areasWithoutMeeting } from '../../client/explore/filters/areasWithoutMeeting.ts'
import type { HarmAreaNode } from '../../graph-schema/api/register.ts'

const area = (id: string, meetings: number): HarmAreaNode => ({
  id,
  name: id,
  kind: 'harm',
  partOf: [],
  meetings,
})
const areas = [area('stalking', 3), area('spiking', 0), area('fgm', 0)]
const without = (about: string[]) => areasWithoutMeeting({ about }, areas).map(({ id }) => id)

test('a harm area about which no meeting is recorded is no filter to be blamed', () => {
  expect(without(['spiking'])).toEqual(['spiking'])
  expect(without(['fgm', 'spiking'])).toEqual(['spiking', 'fgm'])
})

test('where meetings are recorded about one of them, or none is filtered by, the filters are looked at', () => {
  expect(without(['stalking', 'spiking'])).toEqual([])
  expect(without([])).toEqual([])
  expect(without(['not-a-known-area'])).toEqual([])
})
