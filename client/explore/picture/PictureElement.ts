import type { ExploreState, Point } from '../state/ExploreState.ts'

/** One element of the picture, free of the library that draws it. */
export type PictureElement =
  | {
      group: 'nodes'
      id: string
      position: Point
      parent?: string | undefined
      classes: string
      data: NodeData
    }
  /** An open group: it lies round its members, and has no place of its own. */
  | { group: 'nodes'; id: string; position?: undefined; labelAt: Point; classes: string; data: NodeData }
  | { group: 'edges'; id: string; classes: string; data: EdgeData }

export type NodeData = {
  id: string
  label: string
  /** The name with what is added to it near by. */
  details: string
  /** Whose name is shown first where there is room for few. */
  rank: number
  shape: string
  colour: string
  images: string[]
  imageWidths: number[]
  imageHeights: number[]
}
export type EdgeData = {
  id: string
  source: string
  target: string
  label: string
  colour: string
  width: number
}

/** The part of the state that the elements go by: looking round or selecting makes no new ones. */
export type Places = Pick<ExploreState, 'positions' | 'pins'>
