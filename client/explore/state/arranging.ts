import { type Command, union, without } from './command.ts'
import { type DrawnAs, type Positions, snapAll } from './ExploreState.ts'

/** Commands which change where and how things are drawn. */

/** However many nodes moved and however long it took, one drag is one step. */
export const drag = (moved: Positions, name: string): Command => ({
  name: 'drag',
  label: `Moved ${name}`,
  apply: (state) => ({ ...state, positions: { ...state.positions, ...snapAll(moved) } }),
})

/** Leaves the camera unset, so that the picture is fitted to the view once. */
export const tidy = (positions: Positions): Command => ({
  name: 'tidy',
  label: 'Tidied the picture',
  apply: (state) => ({
    ...state,
    positions: { ...state.positions, ...snapAll(positions) },
    camera: undefined,
  }),
})

export const pin = (id: string, name: string): Command => ({
  name: 'pin',
  label: `Pinned ${name}`,
  apply: (state) => ({ ...state, pins: union(state.pins, [id]) }),
})

export const unpin = (id: string, name: string): Command => ({
  name: 'pin',
  label: `Unpinned ${name}`,
  apply: (state) => ({ ...state, pins: without(state.pins, [id]) }),
})

const inWords = { edge: 'a line', node: 'a box' } as const satisfies Record<DrawnAs, string>
const manyInWords = { edge: 'lines', node: 'boxes' } as const satisfies Record<DrawnAs, string>

export const drawMeeting = (id: string, as: DrawnAs, title: string): Command => ({
  name: `meeting as ${as}`,
  label: `Drew “${title}” as ${inWords[as]}`,
  apply: (state) => ({ ...state, drawing: { ...state.drawing, of: { ...state.drawing.of, [id]: as } } }),
})

/** Undefined goes back to the rule: a box where more than six took part. */
export const drawAllMeetings = (as: DrawnAs | undefined): Command => ({
  name: 'meetings as',
  label: as === undefined ? 'Drew only large meetings as boxes' : `Drew all meetings as ${manyInWords[as]}`,
  apply: (state) => ({ ...state, drawing: as === undefined ? { of: {} } : { all: as, of: {} } }),
})
