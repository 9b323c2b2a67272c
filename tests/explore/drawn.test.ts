import { describe, expect, test } from 'vitest'
import { meetingsOf } from '../../client/explore/drawn/meetingsOf.ts'
import { hangingFrom } from '../../client/explore/drawn/neighbours.ts'
import { toDrawn } from '../../client/explore/drawn/toDrawn.ts'
import { whoTookPart } from '../../client/explore/panel/MeetingLines.tsx'
import { lettersOf } from '../../client/explore/picture/areaMarks.ts'
import { describeNode } from '../../client/explore/picture/describe.ts'
import { add, expand, open } from '../../client/explore/state/adding.ts'
import { type ExploreState, emptyState } from '../../client/explore/state/ExploreState.ts'
import type { Graph, GraphMeeting, GraphNode } from '../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../graph-schema/api/register.ts'
import { graphOf } from './graphOf.ts'

const node = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  type: 'organisation',
  name: id,
  meetings: 1,
  hidden: 0,
  ...more,
})

const party = (id: string, through: string[] = []): GraphMeeting['parties'][number] => ({
  id,
  through,
  basis: 'stated',
})

const meeting = (
  id: string,
  parties: GraphMeeting['parties'],
  more: Partial<GraphMeeting> = {},
): GraphMeeting => ({
  id,
  title: id,
  kind: 'meeting',
  status: 'held',
  when: { precision: 'unknown' },
  harmAreas: [],
  parties,
  partyCount: parties.length,
  basis: 'stated',
  citations: [],
  ...more,
})

const draw = (graph: Graph, state: Partial<ExploreState> = {}, areas: HarmAreaNode[] = []) =>
  toDrawn(graph, { ...emptyState, ids: graph.nodes.map(({ id }) => id), ...state }, areas)

describe('what is drawn', () => {
  test('two calls between the same two are one line, a planned one is another', () => {
    const pair = [party('refuge'), party('atkins')]
    const drawn = draw(
      graphOf(
        [node('refuge'), node('atkins')],
        [meeting('m1', pair), meeting('m2', pair), meeting('m3', pair, { status: 'planned' })],
      ),
    )
    expect(drawn.bundles.map(({ status, meetings }) => [status, meetings.length])).toEqual([
      ['held', 2],
      ['planned', 1],
    ])
  })

  test('a body has no part of its own where the minister it took part through is drawn', () => {
    const parties = [party('refuge'), party('mhclg', ['tolhurst']), party('tolhurst')]
    const all = [node('refuge'), node('mhclg'), node('tolhurst', { type: 'person' })]
    const [first] = draw(graphOf(all, [meeting('m', parties)])).meetings
    expect(first?.ends).toEqual(['refuge', 'tolhurst'])
    const [without] = draw(graphOf(all, [meeting('m', parties)]), { hidden: ['tolhurst'] }).meetings
    expect(without?.ends).toEqual(['mhclg', 'refuge'])
  })

  test('the meetings of a harm area are those about it and about its parts', () => {
    const areas: HarmAreaNode[] = [
      { id: 'vawg', name: 'Violence against women', kind: 'harm', partOf: [], meetings: 2 },
      { id: 'fgm', name: 'FGM', kind: 'harm', partOf: ['vawg'], meetings: 1 },
    ]
    const area = node('vawg', { type: 'harmArea', meetings: 2 })
    const pair = [party('refuge'), party('atkins')]
    const drawn = draw(
      graphOf(
        [area, node('refuge'), node('atkins')],
        [
          meeting('of-itself', pair, { harmAreas: ['vawg'] }),
          meeting('of-a-part', pair, { harmAreas: ['fgm'] }),
          meeting('of-neither', pair),
        ],
      ),
      {},
      areas,
    )
    expect(meetingsOf(drawn, area).map(({ meeting: { id } }) => id)).toEqual(['of-itself', 'of-a-part'])
  })

  test('the meetings of a body are those of the minister drawn who acted for it, too', () => {
    const body = node('mhclg')
    const drawn = draw(
      graphOf(
        [node('refuge'), body, node('tolhurst', { type: 'person' })],
        [meeting('m', [party('refuge'), party('mhclg', ['tolhurst']), party('tolhurst')])],
      ),
    )
    expect(meetingsOf(drawn, body)).toHaveLength(1)
  })

  test('an entry opened shows its own meetings, not those of the others with each other', () => {
    const graph = graphOf(
      [node('refuge'), node('atkins', { type: 'person' }), node('home-office')],
      [
        meeting('call', [party('refuge'), party('atkins'), party('home-office', ['atkins'])]),
        meeting('internal', [party('atkins'), party('home-office')]),
      ],
    )
    const opened = open('refuge', 'Refuge', ['atkins', 'home-office']).apply(emptyState)
    const drawn = toDrawn(graph, opened, [])
    expect(drawn.meetings.map(({ meeting: { id } }) => id)).toEqual(['call'])
    expect(drawn.nodes).toHaveLength(3)
    const expanded = expand('Refuge', ['bbc'], 0, 'refuge').apply(opened)
    expect(expanded.filters.of).toBe('refuge')
    const added = add('respect', 'Respect').apply(expanded)
    expect(toDrawn(graph, added, []).meetings).toHaveLength(2)
  })

  test('a meeting of seven is a box; it becomes lines only when asked', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const graph = graphOf(
      ids.map((id) => node(id)),
      [
        meeting(
          'm',
          ids.map((id) => party(id)),
        ),
      ],
    )
    expect(draw(graph).meetings[0]?.as).toBe('node')
    expect(draw(graph).rays).toHaveLength(7)
    const lines = draw(graph, { drawing: { of: { m: 'edge' } } })
    expect([lines.bundles.length, lines.rays.length]).toEqual([21, 0])
  })

  test('hiding one end takes the line with it', () => {
    const graph = graphOf(
      [node('refuge'), node('atkins')],
      [meeting('m', [party('refuge'), party('atkins')])],
    )
    const drawn = draw(graph, { hidden: ['atkins'] })
    expect([drawn.nodes.length, drawn.meetings.length, drawn.bundles.length]).toEqual([1, 0, 0])
  })

  test('a party with no meeting within the filters is left out, and its links with it', () => {
    const posts = [
      { from: 'atkins', to: 'mhclg', type: 'HELD_POST', reads: 'held a post at', basis: 'stated' as const },
    ]
    const graph = graphOf(
      [node('refuge'), node('atkins'), node('mhclg')],
      [meeting('m', [party('refuge'), party('atkins')])],
      posts,
    )
    expect(draw(graph).links).toHaveLength(1)
    const drawn = draw(graph, { filters: { status: ['held'] } })
    expect(drawn.filteredOut.map(({ id }) => id)).toEqual(['mhclg'])
    expect(drawn.links).toEqual([])
  })

  test('a line is inferred only where every meeting on it is', () => {
    const pair = [party('refuge'), party('atkins')]
    const nodes = [node('refuge'), node('atkins')]
    const guess = meeting('m1', pair, { basis: 'inferred' })
    expect(draw(graphOf(nodes, [guess])).bundles[0]?.inferred).toBe(true)
    expect(draw(graphOf(nodes, [guess, meeting('m2', pair)])).bundles[0]?.inferred).toBe(false)
  })

  test('a harm area drawn is joined to those who met about it or about a part of it', () => {
    const areas: HarmAreaNode[] = [
      { id: 'domestic-abuse', name: 'Domestic abuse', kind: 'harm', partOf: [], meetings: 1 },
      { id: 'refuges', name: 'Refuges', kind: 'theme', partOf: ['domestic-abuse'], meetings: 1 },
    ]
    const nodes = [node('refuge'), node('domestic-abuse', { type: 'harmArea' })]
    const drawn = draw(
      graphOf(nodes, [meeting('m', [party('refuge')], { harmAreas: ['refuges'] })]),
      {},
      areas,
    )
    expect(drawn.bundles.map(({ a, b }) => [a, b])).toEqual([['refuge', 'domestic-abuse']])
  })

  test('collapsing takes what hangs from one alone, and leaves what is shared or pinned', () => {
    const star = (id: string) => meeting(`m-${id}`, [party('atkins'), party(id)])
    const drawn = draw(
      graphOf(
        ['atkins', 'refuge', 'respect', 'dfe'].map((id) => node(id)),
        [star('refuge'), star('respect'), star('dfe'), meeting('m', [party('refuge'), party('respect')])],
      ),
    )
    expect(hangingFrom(drawn, 'atkins', [])).toEqual(['dfe'])
    expect(hangingFrom(drawn, 'atkins', ['dfe'])).toEqual([])
  })
})

test('a body there only through somebody is named with them, whether they are shown or not', () => {
  const graph = {
    ...graphOf(
      [node('moj', { name: 'Ministry of Justice' }), node('atkins', { name: 'Victoria Atkins' })],
      [meeting('m1', [party('moj', ['kit-malthouse']), party('atkins')], { partyCount: 4 })],
    ),
    people: [{ id: 'kit-malthouse', name: 'Kit Malthouse' }],
  }
  const drawn = draw(graph)
  const [only] = drawn.meetings
  expect(only && whoTookPart(only, { graph, drawn })).toMatch(
    /^(?=.*Ministry of Justice \(through Kit Malthouse\))(?=.*Victoria Atkins).* and 2 others not shown$/,
  )
})

describe('parties with at least so many meetings', () => {
  const pair = (id: string, a: string, b: string) => meeting(id, [party(a), party(b)])
  const graph = graphOf(
    ['atkins', 'refuge', 'respect', 'alone'].map((id) => node(id)),
    [pair('m1', 'atkins', 'refuge'), pair('m2', 'atkins', 'refuge'), pair('m3', 'atkins', 'respect')],
  )

  test('stay, with the meetings between them; the rest are put aside and named', () => {
    const drawn = draw(graph, { filters: { atLeast: 2 } })
    expect(drawn.nodes.map(({ id }) => id)).toEqual(['atkins', 'refuge'])
    expect(drawn.meetings.map(({ meeting }) => meeting.id)).toEqual(['m1', 'm2'])
    expect(drawn.tooFew.map(({ id }) => id)).toEqual(['respect', 'alone'])
  })

  test('are counted once: who had enough stays though all others are put aside', () => {
    const drawn = draw(graph, { filters: { atLeast: 3 } })
    expect(drawn.nodes.map(({ id }) => id)).toEqual(['atkins'])
    expect(drawn.bundles).toEqual([])
  })
})

describe('said aloud and written small', () => {
  test('a node is its name, type, meetings and what is not shown', () => {
    const drawn = draw(graphOf([node('refuge', { name: 'Refuge', meetings: 6, hidden: 3 })], []))
    expect(describeNode(drawn, 'refuge')).toBe('Refuge, organisation, 6 meetings, 3 links not shown')
  })

  test.each([
    ['Domestic abuse', 'DA'],
    ['Violence against women and girls', 'VAWG'],
    ['Child sexual exploitation and abuse', 'CSEA'],
    ['Funding', 'Fund'],
  ])('%s is %s on a line', (name, letters) => {
    expect(lettersOf(name)).toBe(letters)
  })
})
