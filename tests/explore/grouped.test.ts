import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closedGroups, type Drawn, type Group, nodesWithin } from '../../client/explore/drawn/Drawn.ts'
import { elementsIn, grouped, mostElements } from '../../client/explore/drawn/grouped.ts'
import { groupPlaces, placesOfMembers } from '../../client/explore/drawn/groupPlaces.ts'
import { groupTitle } from '../../client/explore/drawn/groupWords.ts'
import { joins } from '../../client/explore/drawn/neighbours.ts'
import { toDrawn } from '../../client/explore/drawn/toDrawn.ts'
import { describeNode } from '../../client/explore/picture/describe.ts'
import { emptyState, type Grouping, groupings } from '../../client/explore/state/ExploreState.ts'
import { groupBy, lookAtAllGroups, lookAtGroup } from '../../client/explore/state/grouping.ts'
import type { Graph, GraphMeeting, GraphNode } from '../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../graph-schema/api/register.ts'
import { graphOf } from './graphOf.ts'

/** Any graph over a cast of people, bodies and harm areas, and any way of putting it into groups. */

const bodies = [
  { id: 'home-office', name: 'Home Office', kind: 'department', side: 'government' },
  { id: 'mhclg', name: 'MHCLG', kind: 'department', side: 'government' },
  { id: 'refuge', name: 'Refuge', kind: 'charity', side: 'external' },
  { id: 'respect', name: 'Respect', kind: 'charity', side: 'external' },
  { id: 'ofcom', name: 'Ofcom', kind: 'agency', side: 'public-body' },
] as const
const areas: HarmAreaNode[] = ['abuse', 'stalking'].map((id) => ({
  id,
  name: id,
  kind: 'harm',
  partOf: [],
  meetings: 1,
}))

const own = { meetings: 1, hidden: 0 }
const body = (at: (typeof bodies)[number], worksOn: string[]): GraphNode => ({
  ...at,
  ...own,
  type: 'organisation',
  belongs: {
    body: { id: at.id, name: at.name, kind: at.kind },
    ...(at.kind === 'department' ? { department: { id: at.id, name: at.name } } : {}),
    worksOn,
  },
})
const person = (id: string, of?: (typeof bodies)[number]): GraphNode => ({
  id,
  ...own,
  type: 'person',
  name: id,
  ...(of ? { side: of.side, belongs: body(of, []).belongs } : {}),
})
const area = ({ id, name }: HarmAreaNode): GraphNode => ({ id, name, type: 'harmArea', ...own })

const anyAreas = fc.subarray(areas.map(({ id }) => id))
const anyNodes = fc
  .tuple(
    fc.tuple(...bodies.map((each) => anyAreas.map((worksOn) => body(each, worksOn)))),
    fc.array(fc.option(fc.constantFrom(...bodies)), { minLength: 8, maxLength: 8 }),
  )
  .map(([all, posts]) => [
    ...all,
    ...posts.map((of, at) => person(`person-${at}`, of ?? undefined)),
    ...areas.map(area),
  ])

const anyMeeting = (at: number, ids: readonly string[]) =>
  fc
    .record({
      ends: fc.subarray([...ids], { minLength: 1, maxLength: 8 }),
      guessed: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      harmAreas: anyAreas,
      status: fc.constantFrom('held' as const, 'planned' as const),
    })
    .map(
      ({ ends, guessed, harmAreas, status }): GraphMeeting => ({
        id: `meeting-${at}`,
        title: `Meeting ${at}`,
        kind: 'meeting',
        status,
        when: { precision: 'unknown' },
        harmAreas,
        parties: ends.map((id, end) => ({ id, through: [], basis: guessed[end] ? 'inferred' : 'stated' })),
        partyCount: ends.length,
        basis: 'stated',
        citations: [],
      }),
    )

const anyGraph = anyNodes.chain((nodes) => {
  const parties = nodes.filter(({ type }) => type !== 'harmArea').map(({ id }) => id)
  const meetings = fc.tuple(...Array.from({ length: 12 }, (_, at) => anyMeeting(at, parties)))
  return meetings.map((found): Graph => graphOf(nodes, found, linksOf(nodes)))
})

const linksOf = (nodes: readonly GraphNode[]): Graph['links'] =>
  nodes
    .filter(({ type }) => type === 'person')
    .flatMap(({ id, belongs }) =>
      belongs?.body
        ? [{ from: id, to: belongs.body.id, type: 'HELD_POST', reads: 'held a post at', basis: 'stated' }]
        : [],
    )

const flatOf = (graph: Graph, drawing = emptyState.drawing): Drawn =>
  toDrawn(graph, { ...emptyState, ids: graph.nodes.map(({ id }) => id), drawing }, areas)

const look = fc.constantFrom('open' as const, 'closed' as const)
const anyGrouping = fc.record({ by: fc.constantFrom(...groupings), all: look, of: fc.constant({}) })
const anyDrawing = fc
  .constantFrom('edge' as const, 'node' as const, undefined)
  .map((all) => ({ of: {}, ...(all ? { all } : {}) }))

/** A grouping with some of its groups turned the other way. */
const turned = (flat: Drawn, grouping: Grouping, turns: readonly boolean[]): Grouping => ({
  ...grouping,
  of: Object.fromEntries(
    grouped(flat, grouping, areas).groups.flatMap(({ id, open }, at) =>
      turns[at] ? [[id, open ? ('closed' as const) : ('open' as const)]] : [],
    ),
  ),
})
const anyTurns = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 })
const anyScene = fc.tuple(anyGraph, anyDrawing, anyGrouping, anyTurns).map(([graph, drawing, by, turns]) => {
  const flat = flatOf(graph, drawing)
  const grouping = turned(flat, by, turns)
  return { flat, grouping, drawn: grouped(flat, grouping, areas) }
})

describe('in whatever way it is grouped', () => {
  test('no party, area or meeting is lost, and none is drawn twice', () => {
    fc.assert(
      fc.property(anyScene, ({ flat, drawn }) => {
        const ids = nodesWithin(drawn).map(({ id }) => id)
        expect(ids.toSorted()).toEqual(flat.nodes.map(({ id }) => id).toSorted())
        expect(drawn.meetings).toEqual(flat.meetings)
        for (const { members } of drawn.groups) expect(members.length).toBeGreaterThan(1)
      }),
    )
  })

  test('no line has a hidden end, nor both ends at one', () => {
    fc.assert(
      fc.property(anyScene, ({ drawn }) => {
        const shown = new Set([
          ...drawn.nodes.map(({ id }) => id),
          ...closedGroups(drawn).map(({ id }) => id),
          ...drawn.meetings.filter(({ as }) => as === 'node').map(({ meeting }) => meeting.id),
        ])
        for (const { a, b } of joins(drawn)) {
          expect([a, shown.has(a), b, shown.has(b)]).toEqual([a, true, b, true])
          expect(a).not.toBe(b)
        }
        const ids = [...drawn.bundles, ...drawn.rays, ...drawn.links].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('a line stands for the meetings its two ends share, each counted once', () => {
    fc.assert(
      fc.property(anyScene, ({ drawn }) => {
        const groupOf = new Map(
          closedGroups(drawn).flatMap(({ id, members }) => members.map((member) => [member.id, id])),
        )
        const at = (id: string) => groupOf.get(id) ?? id
        const asLines = drawn.meetings.filter(({ as }) => as === 'edge')
        for (const { a, b, status, meetings } of drawn.bundles) {
          const met = asLines.filter(({ ends, about, meeting }) => {
            const [parties, areasMet] = [new Set(ends.map(at)), new Set(about.map(at))]
            const pair = parties.has(a) && (parties.has(b) || areasMet.has(b))
            return meeting.status === status && pair
          })
          expect(meetings.map(({ id }) => id)).toEqual(met.map(({ meeting }) => meeting.id))
        }
        for (const { ends, meeting } of asLines) {
          const seen = [...new Set(ends.map(at))]
          const lines = drawn.bundles.filter(
            ({ a, b, meetings }) => seen.includes(a) && seen.includes(b) && meetings.includes(meeting),
          )
          expect(lines).toHaveLength((seen.length * (seen.length - 1)) / 2)
        }
      }),
    )
  })

  test('a meeting drawn as a box is joined to a closed group once', () => {
    fc.assert(
      fc.property(anyScene, ({ drawn }) => {
        const pairs = drawn.rays.map(({ meeting, end }) => `${meeting} ${end}`)
        expect(new Set(pairs).size).toBe(pairs.length)
      }),
    )
  })

  test('closing a group and opening it again draws exactly the same, as does taking all groups apart', () => {
    fc.assert(
      fc.property(anyScene, fc.nat(), ({ flat, grouping, drawn }, at) => {
        const state = { ...emptyState, grouping }
        const group = drawn.groups[at % Math.max(1, drawn.groups.length)]
        if (group) {
          const away = lookAtGroup(group.id, group.open ? 'closed' : 'open', 'it').apply(state)
          const back = lookAtGroup(group.id, group.open ? 'open' : 'closed', 'it').apply(away)
          expect(grouped(flat, away.grouping, areas)).not.toEqual(drawn)
          expect(grouped(flat, back.grouping, areas)).toEqual(drawn)
        }
        expect(grouped(flat, groupBy(undefined).apply(state).grouping, areas)).toBe(flat)
        const opened = grouped(flat, lookAtAllGroups('open').apply(state).grouping, areas)
        expect({ ...opened, groups: [] }).toEqual(flat)
      }),
    )
  })

  test('opening or closing one group moves no other, and moving one keeps its members’ distances', () => {
    fc.assert(
      fc.property(anyScene, fc.nat(), ({ flat, grouping, drawn }, at) => {
        const places = Object.fromEntries(
          flat.nodes.map(({ id }, n) => [id, { x: (n % 5) * 160, y: n * 40 }]),
        )
        const group = drawn.groups[at % Math.max(1, drawn.groups.length)]
        if (!group) return
        const other = lookAtGroup(group.id, group.open ? 'closed' : 'open', 'it').apply({
          ...emptyState,
          grouping,
        })
        const stood = groupPlaces(drawn.groups, places)
        expect(groupPlaces(grouped(flat, other.grouping, areas).groups, places)).toEqual(stood)
        const from = stood[group.id] ?? { x: 0, y: 0 }
        const moved = placesOfMembers(drawn, places, { [group.id]: { x: from.x + 80, y: from.y - 40 } })
        for (const { id } of group.members) {
          const before = places[id] ?? { x: 0, y: 0 }
          expect(moved[id]).toEqual({ x: before.x + 80, y: before.y - 40 })
        }
      }),
    )
  })
})

describe('the rules of each grouping', () => {
  const [homeOffice, , refuge, respect] = bodies
  const nodes = [
    body(homeOffice, []),
    person('patel', homeOffice),
    person('atkins', homeOffice),
    body(refuge, ['abuse', 'stalking']),
    person('a-director', refuge),
    body(respect, ['abuse', 'stalking']),
    person('nobody'),
  ]
  const parts = (by: Grouping['by'], all: 'open' | 'closed' = 'closed'): Group[] => [
    ...grouped(flatOf(graphOf(nodes, [])), { by, all, of: {} }, areas).groups,
  ]

  test.each([
    ['organisation', ['Home Office with 2 people', 'Refuge with 1 person']],
    ['department', ['Home Office with 2 people']],
    ['side', ['Government, 2 people and 1 organisation', 'External, 1 person and 2 organisations']],
    [
      'sector',
      ['Government department, 2 people and 1 organisation', 'Charity, 1 person and 2 organisations'],
    ],
    ['harm-area', ['Several harm areas, 1 person and 2 organisations']],
  ] as const)('by %s', (by, titles) => {
    const found = by === 'harm-area' ? grouped(withAreas(), { by, of: {} }, areas).groups : parts(by)
    expect(found.map(groupTitle)).toEqual(titles)
  })

  const withAreas = () => {
    const director = nodes[4]
    return flatOf(
      graphOf(
        nodes.map((node) =>
          node === director
            ? { ...node, belongs: { ...node.belongs, worksOn: ['abuse', 'stalking'] } }
            : node,
        ),
        [],
      ),
    )
  }

  test('said aloud with its size, whether it is open, and its meetings', () => {
    const met: GraphMeeting = {
      id: 'm',
      title: 'm',
      kind: 'call',
      status: 'held',
      when: { precision: 'unknown' },
      harmAreas: [],
      parties: ['patel', 'atkins', 'refuge'].map((id) => ({ id, through: [], basis: 'stated' })),
      partyCount: 3,
      basis: 'stated',
      citations: [],
    }
    const flat = flatOf(graphOf(nodes.slice(1), [met]))
    const drawn = grouped(flat, { by: 'organisation', all: 'closed', of: {} }, areas)
    const id = 'group:organisation:home-office'
    expect(describeNode(drawn, id)).toBe('Home Office, group of 2 people, closed, 1 meeting drawn')
    expect(drawn.bundles.map(({ meetings }) => meetings.length)).toEqual([1])
  })
})

describe('too much to read', () => {
  const [homeOffice, , refuge] = bodies
  const charities = Array.from({ length: 900 }, (_, at) => ({
    ...body(refuge, []),
    id: `charity-${at}`,
    name: `Charity ${at}`,
  }))
  const ministers = Array.from({ length: 5 }, (_, at) => person(`minister-${at}`, homeOffice))
  const meetings = Array.from({ length: 2_000 }, (_, at): GraphMeeting => {
    const ids = [
      `minister-${Math.floor(at / 400)}`,
      `charity-${(at * 7) % 900}`,
      `charity-${(at * 13 + 1 + Math.floor(at / 900)) % 900}`,
    ]
    return {
      id: `m-${at}`,
      title: `m ${at}`,
      kind: 'meeting',
      status: 'held',
      when: { precision: 'unknown' },
      harmAreas: [],
      parties: ids.map((id) => ({ id, through: [], basis: 'stated' })),
      partyCount: 3,
      basis: 'stated',
      citations: [],
    }
  })
  const flat = flatOf(graphOf([...ministers, ...charities], meetings))

  test('is drawn in closed groups by side and sector, with every meeting still there', () => {
    expect(elementsIn(flat)).toBeGreaterThan(mostElements)
    const drawn = grouped(flat, { of: {} }, areas)
    expect(drawn.groups.map(groupTitle)).toEqual([
      'Government: government department, 5 people',
      'External: charity, 900 organisations',
    ])
    expect(drawn.bundles.map(({ meetings: on }) => on.length)).toEqual([2_000])
    expect(drawn.meetings).toHaveLength(2_000)
    expect(drawn.aggregate).toMatchObject({ nodes: 905, keptClosed: [] })
  })

  test('opens one group where there is room, and says which it could not', () => {
    const open = (...ids: string[]) =>
      grouped(flat, { of: Object.fromEntries(ids.map((id) => [id, 'open' as const])) }, areas)
    const one = open('group:all:government.department')
    expect(elementsIn(one)).toBeLessThanOrEqual(mostElements)
    expect(one.nodes).toHaveLength(5)
    const both = open('group:all:government.department', 'group:all:external.charity')
    expect(elementsIn(both)).toBeLessThanOrEqual(mostElements)
    expect(both.aggregate?.keptClosed.map(({ name }) => name)).toEqual(['Government: government department'])
  })

  test('a choice that leaves too much alone gives way to side and sector', () => {
    const drawn = grouped(flat, { by: 'harm-area', of: {} }, areas)
    expect(elementsIn(drawn)).toBeLessThan(10)
    const within = grouped(flat, { by: 'organisation', of: {} }, areas)
    expect(within.groups.map(groupTitle)).toEqual(['Home Office, 5 people'])
  })
})
