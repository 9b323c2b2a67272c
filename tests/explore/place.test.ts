import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, overlaps } from '../../client/explore/layout/boxes.ts'
import { type Placing, place } from '../../client/explore/layout/place.ts'
import { placeBeside } from '../../client/explore/layout/placeBeside.ts'
import { placeTogether } from '../../client/explore/layout/placeTogether.ts'
import type { Positions } from '../../client/explore/state/ExploreState.ts'

const size = { width: 128, height: 76 }
const named = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `n${index}`, size }))
const star = (count: number) =>
  Array.from({ length: count - 1 }, (_, index) => ({ a: 'n0', b: `n${index + 1}` }))

const overlapping = (nodes: Placing['nodes'], positions: Positions): string[] => {
  const boxes: (Box & { id: string })[] = nodes.flatMap(({ id, size }) => {
    const at = positions[id]
    return at ? [{ id, ...at, ...size }] : []
  })
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlaps(a, b, 0) ? [`${a.id} ${b.id}`] : [])),
  )
}

describe('tidying open groups', () => {
  const groups = [
    { id: 'group:g', members: ['n0', 'n3', 'n6', 'n9', 'n12'] },
    { id: 'group:h', members: ['n1', 'n4', 'n7'] },
    { id: 'group:i', members: ['n2', 'n5', 'n8'] },
  ]
  const nodes = named(16)
  const links = [...star(16), { a: 'n3', b: 'n4' }, { a: 'n5', b: 'n6' }]
  const boxOf = (positions: Positions, members: readonly string[]) => {
    const at = members.flatMap((id) => positions[id] ?? [])
    const [xs, ys] = [at.map(({ x }) => x), at.map(({ y }) => y)]
    return {
      x: (Math.min(...xs) + Math.max(...xs)) / 2,
      y: (Math.min(...ys) + Math.max(...ys)) / 2,
      width: Math.max(...xs) - Math.min(...xs) + size.width,
      height: Math.max(...ys) - Math.min(...ys) + size.height,
    }
  }

  test('no box overlaps another or takes in one who is not of the group', () => {
    const positions = placeTogether({ nodes, links, fixed: {}, groups })
    expect(Object.keys(positions).toSorted()).toEqual(nodes.map(({ id }) => id).toSorted())
    expect(overlapping(nodes, positions)).toEqual([])
    for (const { members } of groups) {
      const others = nodes.filter(({ id }) => !members.includes(id))
      const inside = others.filter(({ id }) => {
        const at = positions[id]
        return at && overlaps(boxOf(positions, members), { ...at, ...size }, 0)
      })
      expect(inside).toEqual([])
    }
  })

  test('what is pinned stays where it is, and its group round it', () => {
    const fixed = { n0: { x: 400, y: 80 } }
    const positions = placeTogether({ nodes, links, fixed, groups })
    expect(positions.n0).toBeUndefined()
    expect(overlapping(nodes, { ...positions, ...fixed })).toEqual([])
  })
})

describe('placing what is new', () => {
  test('no two boxes overlap, in a star, a chain or a heap of strangers', () => {
    const chain = named(40)
      .slice(1)
      .map(({ id }, index) => ({ a: `n${index}`, b: id }))
    for (const links of [star(40), chain, []]) {
      const positions = place({ nodes: named(40), links, fixed: {} })
      expect(Object.keys(positions)).toHaveLength(40)
      expect(overlapping(named(40), positions)).toEqual([])
    }
  })

  test('what has a place is given none, and nothing new lies on it', () => {
    const coordinate = fc.integer({ min: -60, max: 60 }).map((step) => step * 16)
    const places = fc.uniqueArray(fc.record({ x: coordinate, y: coordinate }), {
      minLength: 1,
      maxLength: 8,
      selector: ({ x, y }) => `${x} ${y}`,
    })
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 12 }), (points, fresh) => {
        const nodes = named(points.length + fresh)
        const fixed = Object.fromEntries(points.map((point, index) => [`n${index}`, point]))
        const before = overlapping(nodes, fixed)
        const placed = place({ nodes, links: star(nodes.length), fixed })
        expect(Object.keys(placed).filter((id) => fixed[id])).toEqual([])
        expect(overlapping(nodes, { ...fixed, ...placed })).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  test('new ones lie near what they hang from', () => {
    const fixed = { n0: { x: 600, y: -400 } }
    const placed = place({ nodes: named(13), links: star(13), fixed })
    const far = Object.values(placed).map(({ x, y }) => Math.hypot(x - 600, y + 400))
    expect(far.toSorted((a, b) => a - b)[Math.floor(far.length / 2)]).toBeLessThan(300)
  })

  test('the same picture comes out every time', () => {
    const placing = { nodes: named(25), links: star(25), fixed: {} }
    expect(place(placing)).toEqual(place(placing))
  })
})

describe('placing a few beside what stands, at once', () => {
  const fixed = { n0: { x: 600, y: -400 } }

  test('two hundred neighbours lie round what they hang from, on nothing else, and it stays', () => {
    const nodes = named(201)
    const placed = placeBeside({ nodes, links: star(201), fixed }) ?? {}
    expect(Object.keys(placed)).toHaveLength(200)
    expect(overlapping(nodes, { ...fixed, ...placed })).toEqual([])
    const far = Object.values(placed).map(({ x, y }) => Math.hypot(x - 600, y + 400))
    expect(Math.max(...far)).toBeLessThan(2_000)
    expect(placeBeside({ nodes, links: star(201), fixed })).toEqual(placed)
  })

  test('between two it is joined to, and beyond a meeting that is new too', () => {
    const both = { n0: { x: 0, y: 0 }, n1: { x: 800, y: 0 } }
    const links = [
      { a: 'n0', b: 'n2' },
      { a: 'n1', b: 'n2' },
      { a: 'n2', b: 'n3' },
    ]
    const placed = placeBeside({ nodes: named(4), links, fixed: both })
    expect(placed?.n2).toEqual({ x: 400, y: 0 })
    expect(overlapping(named(4), { ...both, ...placed })).toEqual([])
  })

  test('is left to laying out together where nothing stands, or they hang from nothing', () => {
    expect(placeBeside({ nodes: named(13), links: star(13), fixed: {} })).toBeUndefined()
    expect(placeBeside({ nodes: named(13), links: [], fixed })).toBeUndefined()
  })
})
