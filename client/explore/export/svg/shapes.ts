import type { Shape } from '../../picture/marks.ts'
import { attributes } from '../xml.ts'

/** Corners of each shape in a box from -1 to 1, as Cytoscape draws them. */
const corners: Partial<Record<Shape, readonly (readonly [number, number])[]>> = {
  hexagon: regular(6, 0),
  pentagon: regular(5, -Math.PI / 2),
  octagon: regular(8, Math.PI / 8),
  diamond: regular(4, 0),
  'cut-rectangle': cut(0.4),
}

/** A square with its corners cut off, each by this part of half a side. */
function cut(by: number): [number, number][] {
  const near = 1 - by
  return [
    [-near, -1],
    [near, -1],
    [1, -near],
    [1, near],
    [near, 1],
    [-near, 1],
    [-1, near],
    [-1, -near],
  ]
}

function regular(sides: number, turn: number): [number, number][] {
  const points = Array.from({ length: sides }, (_, at): [number, number] => {
    const angle = turn + (at * 2 * Math.PI) / sides
    return [Math.cos(angle), Math.sin(angle)]
  })
  const [widest, highest] = [0, 1].map((axis) =>
    Math.max(...points.map((point) => Math.abs(point[axis] ?? 0))),
  )
  return points.map(([x, y]) => [x / (widest || 1), y / (highest || 1)])
}

export type Paint = {
  fill: string
  stroke: string
  'stroke-width': number
  'stroke-dasharray'?: string | undefined
}

/** One shape, `size` wide and high, its middle where it is put. */
export function shapeOf(shape: string, size: number, paint: Paint): string {
  const half = size / 2
  if (shape === 'ellipse') return `<circle${attributes({ r: half, ...paint })}/>`
  const found = Object.entries(corners).find(([name]) => name === shape)?.[1]
  if (found) {
    const points = found.map(([x, y]) => `${round(x * half)},${round(y * half)}`).join(' ')
    return `<polygon${attributes({ points, ...paint })}/>`
  }
  const rx = shape === 'round-rectangle' ? size / 4 : undefined
  return `<rect${attributes({ x: -half, y: -half, width: size, height: size, rx, ...paint })}/>`
}

export const round = (value: number) => Math.round(value * 100) / 100
