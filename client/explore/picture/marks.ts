import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import type { Side, Status } from '../../../graph-schema/terms.ts'

/**
 * How each kind of thing is told apart. Shape says what it is, letters whose side, the pattern of a line its
 * status: every colour only repeats what one of these says. The picture and its key both read this file.
 */

export const shapes = [
  'ellipse',
  'rectangle',
  'hexagon',
  'pentagon',
  'octagon',
  'round-rectangle',
  'diamond',
  'cut-rectangle',
] as const
export type Shape = (typeof shapes)[number]
export const shapeWords = {
  ellipse: 'circle',
  rectangle: 'rectangle',
  hexagon: 'hexagon',
  pentagon: 'pentagon',
  octagon: 'octagon',
  'round-rectangle': 'rounded rectangle',
  diamond: 'diamond',
  'cut-rectangle': 'rectangle with cut corners',
} as const satisfies Record<Shape, string>
export type NodeMark = { readonly shape: Shape; readonly letters: string; readonly colour: string }

const sideMarks = {
  government: { shape: 'rectangle', letters: 'G', colour: '#1d70b8' },
  'public-body': { shape: 'hexagon', letters: 'PB', colour: '#54319f' },
  parliament: { shape: 'pentagon', letters: 'Pa', colour: '#0f7a52' },
  media: { shape: 'octagon', letters: 'M', colour: '#484949' },
  external: { shape: 'round-rectangle', letters: 'E', colour: '#a8400a' },
} as const satisfies Record<Side, NodeMark>

const unknownSide = { shape: 'round-rectangle', letters: '?', colour: '#484949' } as const satisfies NodeMark
const harmAreaMark = { shape: 'diamond', letters: 'H', colour: '#10403c' } as const satisfies NodeMark
export const meetingMark = { shape: 'rectangle', letters: '', colour: '#0b0c0c' } as const satisfies NodeMark

/** A closed group; how many it holds stands where others have letters. */
export const groupMark = {
  shape: 'cut-rectangle',
  letters: '',
  colour: '#383f43',
} as const satisfies NodeMark

export function markOf({ type, side }: Pick<EntryRef, 'type' | 'side'>): NodeMark {
  if (type === 'harmArea') return harmAreaMark
  const mark = side ? sideMarks[side] : unknownSide
  return type === 'person' ? { ...mark, shape: 'ellipse' } : mark
}

export type LineMark = {
  readonly dash: readonly number[]
  readonly width: number
  /** A bar across the line: it did not take place. */
  readonly barred?: true
}

export const lineMarks = {
  held: { dash: [], width: 3 },
  planned: { dash: [10, 6], width: 3 },
  requested: { dash: [3, 5], width: 3 },
  postponed: { dash: [14, 4, 3, 4], width: 3 },
  'no-response': { dash: [3, 10], width: 3 },
  declined: { dash: [6, 9], width: 2, barred: true },
  cancelled: { dash: [12, 9], width: 2, barred: true },
  mentioned: { dash: [2, 6], width: 1.5 },
} as const satisfies Record<Status, LineMark>

/** How the line of each status looks, where a picture must be explained in words. */
export const lineWords = {
  held: 'solid',
  planned: 'dashed',
  requested: 'dotted',
  postponed: 'dash-and-dot',
  'no-response': 'widely dotted',
  declined: 'thin dashed, barred',
  cancelled: 'thin long-dashed, barred',
  mentioned: 'thin dotted',
} as const satisfies Record<Status, string>

export const linkMark = { dash: [], width: 1.5, colour: '#6f777b' } as const
export const manyAreasColour = '#383f43'
export const noAreaColour = '#6f777b'
/** Dark enough to be seen on white (3 to 1 and better), and each also bears its letters. */
export const areaColours = [
  '#912b88',
  '#1d70b8',
  '#b84a06',
  '#00703c',
  '#c2185b',
  '#4c2c92',
  '#1f7a75',
  '#8a5a00',
  '#942514',
  '#3c5a99',
] as const
