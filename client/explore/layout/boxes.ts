import type { Point } from '../state/ExploreState.ts'

/** The space a node takes up with its label: `x` and `y` are its middle. */
export type Size = { readonly width: number; readonly height: number }
export type Box = Point & Size

export const gapBetweenBoxes = 12

export const overlaps = (a: Box, b: Box, gap = gapBetweenBoxes): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap

/** Boxes filed by the squares they touch, so that finding what is in the way takes no search of all of them. */
export function createBoxIndex(square = 160, gap = gapBetweenBoxes) {
  const squares = new Map<number, Box[]>()
  const at = (value: number) => Math.floor(value / square)
  const filed = (x: number, y: number) => squares.get(x * rowLength + y)
  return {
    add(box: Box) {
      const [right, bottom] = [at(box.x + box.width / 2), at(box.y + box.height / 2)]
      for (let x = at(box.x - box.width / 2); x <= right; x++) {
        for (let y = at(box.y - box.height / 2); y <= bottom; y++) {
          const boxes = filed(x, y)
          if (boxes) boxes.push(box)
          else squares.set(x * rowLength + y, [box])
        }
      }
    },
    /**
     * Whether nothing but `own` is in the way. Asked very often when a large picture is laid out, hence plain loops
     * that make nothing new.
     */
    isFree(box: Box, own?: Box): boolean {
      const [across, down] = [box.width / 2 + gap, box.height / 2 + gap]
      const [right, bottom] = [at(box.x + across), at(box.y + down)]
      for (let x = at(box.x - across); x <= right; x++) {
        for (let y = at(box.y - down); y <= bottom; y++) {
          const boxes = filed(x, y)
          if (boxes === undefined) continue
          for (const other of boxes) if (other !== own && overlaps(box, other, gap)) return false
        }
      }
      return true
    },
  }
}

const rowLength = 1_000_000
