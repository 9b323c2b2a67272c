import { describe, expect, test } from 'vitest'
import { unknownNames } from '../../client/explore/filters/unknownNames.ts'
import { describeGraph, describeTurned } from '../../client/explore/picture/describe.ts'
import { add, expand, open } from '../../client/explore/state/adding.ts'
import type { Command } from '../../client/explore/state/command.ts'
import { createExplorer } from '../../client/explore/state/createExplorer.ts'
import { groupBy } from '../../client/explore/state/grouping.ts'
import { filter } from '../../client/explore/state/narrowing.ts'
import { graphOf } from './graphOf.ts'

const people = { refuge: 'Example Refuge Trust', lane: 'Example Lane', radio: 'Example Radio' }
const nodes = Object.entries(people).map(([id, name]) => ({
  id,
  type: 'organisation' as const,
  name,
  meetings: 0,
}))
const graph = graphOf(nodes, [])

/** The explorer after these steps: what was said last, and what the steps are called. */
async function performed(...commands: Command[]) {
  const explorer = createExplorer({
    fetchGraph: async ({ ids }) =>
      graphOf(
        nodes.filter(({ id }) => ids.includes(id)),
        [],
      ),
    fetchNotShown: async () => ({ seq: 1, counts: [] }),
    fetchEvidence: () => Promise.reject(new Error('no period is compared here')),
    fetchAreas: async () => [],
    place: async () => ({}),
  })
  for (const command of commands) void explorer.perform(command)
  await explorer.idle()
  const { said, history, drawn } = explorer.read()
  return { said: said.text, steps: history.entries.map(({ label }) => label), drawn }
}

describe('a step says what it led to besides its name', () => {
  test('more asked for than the one opened: no longer only the meetings of that one', async () => {
    const { said, steps } = await performed(
      open('refuge', people.refuge, ['lane']),
      add('radio', people.radio),
      add('lane', people.lane),
    )
    expect(steps).toContain('Added Example Radio; no longer only meetings of Example Refuge Trust')
    expect(said).toBe('Added Example Lane')
  })

  test('expanding another drops it too, expanding the one opened does not', async () => {
    const opened = open('refuge', people.refuge, ['lane'])
    const same = await performed(opened, expand(people.refuge, ['radio'], 0, 'refuge'))
    expect(same.said).toBe('Expanded Example Refuge Trust (+1)')
    const other = await performed(opened, expand(people.lane, ['radio'], 0, 'lane'))
    expect(other.said).toBe('Expanded Example Lane (+1); no longer only meetings of Example Refuge Trust')
  })

  test('what is added and left out by a filter', async () => {
    const { said, steps } = await performed(
      filter({ status: ['planned'] }, 'Filtered: status planned'),
      add('radio', people.radio),
    )
    expect(said).toBe('Added Example Radio, which the filters leave out')
    expect(steps.at(-1)).toBe(said)
  })

  test('a grouping by which no two go together', async () => {
    const { said } = await performed(add('refuge', people.refuge), groupBy('department'))
    expect(said).toBe('Grouped by department: no two of those drawn go together')
    const apart = await performed(add('refuge', people.refuge), groupBy(undefined))
    expect(apart.said).toBe('Took the groups apart')
  })
})

test('one of anything is one, in the name of the graph too', async () => {
  const { drawn } = await performed(add('refuge', people.refuge))
  expect(describeGraph(drawn)).toBe('Graph of 1 party or area and 0 meetings')
  expect(describeTurned(drawn, 'refuge', true)).toBe('Example Refuge Trust: selected')
  expect(describeTurned(drawn, 'refuge', false)).toBe('Example Refuge Trust: not selected')
})

test('a filter by what nothing fetched knows is asked after, one by what is drawn is not', () => {
  const area = { id: 'stalking', name: 'Stalking', kind: 'harm' as const, partOf: [], meetings: 3 }
  const filters = { about: ['stalking', 'nope'], of: 'nobody' }
  expect(unknownNames(filters, graph, [area])).toEqual(['nope', 'nobody'])
  expect(unknownNames({ of: 'refuge' }, graph, [])).toEqual([])
})
