import type { Point } from '../state/ExploreState.ts'

const lookStep = 28

/** The free place nearest to `start`: ring after ring, flatter than round, each looked at every few steps. */
export function nearestFree(start: Point, isFree: (at: Point) => boolean, settle = (at: Point) => at): Point {
  for (let ring = 0; ring < 200; ring++) {
    const looks = Math.max(1, ring * 6)
    for (let look = 0; look < looks; look++) {
      const angle = (look / looks) * 2 * Math.PI + ring
      const far = ring * lookStep
      const at = settle({ x: start.x + far * Math.cos(angle) * 1.4, y: start.y + far * Math.sin(angle) })
      if (isFree(at)) return at
    }
  }
  return start
}
