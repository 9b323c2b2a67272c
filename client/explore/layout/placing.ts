import type { Drawn } from '../drawn/Drawn.ts'
import { joins } from '../drawn/neighbours.ts'
import type { ExploreState, Positions } from '../state/ExploreState.ts'
import type { Placing } from './place.ts'
import type { PlacingTogether } from './placeTogether.ts'
import { nodeSize, sizesOf } from './sizes.ts'

const unseen = { width: nodeSize * 3, height: nodeSize * 2 }

/** Asks for places for what has none. Things filtered out or hidden keep their places: they may come back. */
export function placingOfNew(drawn: Drawn, state: ExploreState): Placing {
  const sizes = sizesOf(drawn)
  const seen = new Set(sizes.map(({ id }) => id))
  const kept = Object.keys(state.positions).filter((id) => !seen.has(id))
  return {
    nodes: [...sizes, ...kept.map((id) => ({ id, size: unseen }))],
    links: joins(drawn),
    fixed: state.positions,
  }
}

/** Asks for places for everything but what is pinned; those of an open group stand together, and no other among them. */
export function placingOfAll(drawn: Drawn, state: ExploreState): PlacingTogether {
  const pinned = state.pins.flatMap((id) => {
    const at = state.positions[id]
    return at ? [[id, at] as const] : []
  })
  const fixed: Positions = Object.fromEntries(pinned)
  const together = drawn.groups
    .filter(({ open }) => open)
    .flatMap(({ members: [first, ...rest] }) => (first ? rest.map(({ id }) => ({ a: first.id, b: id })) : []))
  const groups = drawn.groups
    .filter(({ open }) => open)
    .map(({ id, members }) => ({ id, members: members.map((member) => member.id) }))
  return { nodes: sizesOf(drawn), links: [...joins(drawn), ...together], fixed, groups }
}
