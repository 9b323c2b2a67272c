import type { Point } from '../state/ExploreState.ts'

const lookStep = 28
const rings = 200

/** The free place nearest to `start`. */
export function nearestFree(start: Point, isFree: (at: Point) => boolean, settle = (at: Point) => at): Point {
  for (const at of placesRound(start, settle)) if (isFree(at)) return at
  return start
}

/** Places from `start` outward: ring after ring, flatter than round, each with one every few steps. */
export function* placesRound(start: Point, settle: (at: Point) => Point): Generator<Point, undefined> {
  for (let ring = 0; ring < rings; ring++) {
    const looks = Math.max(1, ring * 6)
    for (let look = 0; look < looks; look++) {
      const angle = (look / looks) * 2 * Math.PI + ring
      const far = ring * lookStep
      yield settle({ x: start.x + far * Math.cos(angle) * 1.4, y: start.y + far * Math.sin(angle) })
    }
  }
}
