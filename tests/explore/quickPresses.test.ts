import { describe, expect, test } from 'vitest'
import { removing } from '../../client/explore/filters/Chips.tsx'
import { filtersOn } from '../../client/explore/filters/filterWords.ts'
import { changePeriod } from '../../client/explore/filters/PeriodInputs.tsx'
import { turnArea, turnSide, turnStatus } from '../../client/explore/filters/turnValue.ts'
import { add } from '../../client/explore/state/adding.ts'
import type { Command, CommandFor } from '../../client/explore/state/command.ts'
import { createExplorer } from '../../client/explore/state/createExplorer.ts'
import { graphOf } from './graphOf.ts'

const name = (id: string) => id

/** All pressed before the first is answered, as on a slow line. */
async function pressedAtOnce(...presses: (Command | CommandFor)[]) {
  const explorer = createExplorer({
    fetchGraph: async () =>
      graphOf([{ id: 'refuge', type: 'organisation', name: 'Refuge', meetings: 0 }], []),
    fetchNotShown: async () => ({ seq: 1, counts: [] }),
    fetchEvidence: () => Promise.reject(new Error('no period is compared here')),
    fetchAreas: async () => [],
    place: async () => ({}),
  })
  for (const press of [add('refuge', 'Refuge'), ...presses]) void explorer.perform(press)
  await explorer.idle()
  const { state, history } = explorer.read()
  return { filters: state.filters, steps: history.entries.slice(2).map(({ label }) => label) }
}

describe('two presses in quick succession both stand', () => {
  test('two statuses ticked', async () => {
    const { filters, steps } = await pressedAtOnce(turnStatus('held', true), turnStatus('planned', true))
    expect(filters).toEqual({ status: ['held', 'planned'] })
    expect(steps).toEqual(['Filtered: status held', 'Filtered: status held, planned'])
  })

  test('filters of several kinds, and one taken off again', async () => {
    const { filters } = await pressedAtOnce(
      turnArea(name)('stalking', true),
      turnSide('external', true),
      turnArea(name)('fgm', true),
      turnArea(name)('stalking', false),
    )
    expect(filters).toEqual({ about: ['fgm'], side: ['external'] })
  })

  test('the first and the last day of a period', async () => {
    const { filters, steps } = await pressedAtOnce(
      changePeriod({ from: '2020-11-02' }),
      changePeriod({ to: '2020-11-06' }),
    )
    expect(filters).toEqual({ from: '2020-11-02', to: '2020-11-06' })
    expect(steps.at(-1)).toBe('Filtered: period 2 to 6 November 2020')
  })

  test('a first day emptied leaves the last day', async () => {
    const { filters } = await pressedAtOnce(
      changePeriod({ from: '2020-11-02', to: '2020-11-06' }),
      changePeriod({ from: undefined }),
    )
    expect(filters).toEqual({ to: '2020-11-06' })
  })

  test('two filters taken off by their own buttons', async () => {
    const both = { about: ['fgm'], status: ['held' as const, 'planned' as const] }
    const [area, held] = filtersOn(both, name)
    if (!area || !held) throw new Error('both filters are on')
    const { filters } = await pressedAtOnce(
      turnArea(name)('fgm', true),
      turnStatus('held', true),
      turnStatus('planned', true),
      removing(area),
      removing(held),
    )
    expect(filters).toEqual({ status: ['planned'] })
  })
})
