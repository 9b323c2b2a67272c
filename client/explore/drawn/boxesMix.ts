import { nodeSize } from '../layout/sizes.ts'
import type { Positions } from '../state/ExploreState.ts'
import { type Drawn, placedIds } from './Drawn.ts'

/** Whether the box of an open group has something in it that is none of its members. Grouping moves nothing, so it may. */
export function boxesMix(drawn: Drawn, positions: Positions): boolean {
  const others = placedIds(drawn).flatMap((id) => {
    const at = positions[id]
    return at ? [{ id, ...at }] : []
  })
  return drawn.groups
    .filter(({ open }) => open)
    .some(({ members }) => {
      const own = new Set(members.map(({ id }) => id))
      const inside = others.filter(({ id }) => own.has(id))
      const [across, down] = [inside.map(({ x }) => x), inside.map(({ y }) => y)]
      const [left, right] = [Math.min(...across) - nodeSize / 2, Math.max(...across) + nodeSize / 2]
      const [top, bottom] = [Math.min(...down) - nodeSize / 2, Math.max(...down) + nodeSize / 2]
      return others.some(({ id, x, y }) => !own.has(id) && x > left && x < right && y > top && y < bottom)
    })
}
