import { createBoxIndex } from '../layout/boxes.ts'
import { nearestFree } from '../layout/nearestFree.ts'
import { sizeOfGroup } from '../layout/sizes.ts'
import { type Point, type Positions, snap } from '../state/ExploreState.ts'
import type { Drawn, Group } from './Drawn.ts'

/**
 * Where each group stands when closed: the middle of its members' places, or beside it where another group has taken
 * that. It goes by all groups, open or closed, so that opening one moves no other.
 */
export function groupPlaces(groups: readonly Group[], positions: Positions): Positions {
  const taken = createBoxIndex()
  return Object.fromEntries(
    groups
      .toSorted((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1))
      .map((group) => {
        const size = sizeOfGroup(group)
        const at = nearestFree(middleOf(group, positions), (point) => taken.isFree({ ...point, ...size }))
        taken.add({ ...at, ...size })
        return [group.id, at]
      }),
  )
}

/** Where a thing stands: at its own place, or a closed group at its. */
export function placeOf(drawn: Drawn, positions: Positions, id: string): Point | undefined {
  const group = drawn.groups.find((each) => each.id === id)
  if (!group) return positions[id]
  return group.open ? undefined : groupPlaces(drawn.groups, positions)[id]
}

function middleOf({ members }: Group, positions: Positions) {
  const places = members.flatMap(({ id }) => positions[id] ?? [])
  if (places.length === 0) return { x: 0, y: 0 }
  const sum = places.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }))
  return { x: sum.x / places.length, y: sum.y / places.length }
}

/** Places given to closed groups, as places of their members: these keep their distances from each other. */
export function placesOfMembers(drawn: Drawn, positions: Positions, moved: Positions): Positions {
  const groups = new Map(drawn.groups.map((group) => [group.id, group]))
  const places = groupPlaces(drawn.groups, positions)
  return Object.fromEntries(
    Object.entries(moved).flatMap(([id, to]) => {
      const [group, from] = [groups.get(id), places[id]]
      if (!group || !from) return [[id, to] as const]
      const by = snap({ x: to.x - from.x, y: to.y - from.y })
      return group.members.flatMap((member) => {
        const at = positions[member.id]
        return at ? [[member.id, { x: at.x + by.x, y: at.y + by.y }] as const] : []
      })
    }),
  )
}
