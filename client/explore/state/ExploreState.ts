import type { Question } from '../../../graph-schema/api/answer.ts'
import type { Filters } from '../../../graph-schema/api/explore.ts'
import type { Period } from '../../../graph-schema/days.ts'

/** Everything that decides what is drawn, and where. Changed only by commands. */
export type ExploreState = {
  /** Parties, harm areas and meetings asked for, in order of adding. */
  readonly ids: readonly string[]
  /** How many were asked for, where they were more than can be shown at once. */
  readonly outOf?: number | undefined
  /** Asked for but put away by hand: parties, harm areas or meetings. */
  readonly hidden: readonly string[]
  readonly filters: Narrowing
  /** The other period, met in which or not is marked; only while the filters set a whole period. */
  readonly compare?: Period | undefined
  readonly drawing: MeetingDrawing
  readonly grouping: Grouping
  readonly selection: readonly string[]
  /** Nodes which tidying leaves where they are and collapsing leaves on show. */
  readonly pins: readonly string[]
  readonly positions: Positions
  /** Absent until the picture has been seen once. */
  readonly camera?: Camera | undefined
  readonly view: View
  /** The question whose answer was drawn last. */
  readonly asked?: Question | undefined
}

/** The filters the server answers within, and two that go by what is then drawn. */
export type Narrowing = Filters & {
  /** Parties with fewer meetings among what is drawn are put aside. */
  readonly atLeast?: number | undefined
  /** Only meetings of this entry: it was opened, and those beside it stand there because they met it. */
  readonly of?: string | undefined
}

export type Point = { readonly x: number; readonly y: number }
export type Positions = Readonly<Record<string, Point>>
/** The middle of what is seen, in the graph's own measure, and how large it is seen. */
export type Camera = { readonly x: number; readonly y: number; readonly zoom: number }
export const views = ['graph', 'table'] as const
export type View = (typeof views)[number]

export type DrawnAs = 'edge' | 'node'
/** How meetings are drawn: one rule for all if chosen, and choices for single ones. */
export type MeetingDrawing = {
  readonly all?: DrawnAs | undefined
  readonly of: Readonly<Record<string, DrawnAs>>
}

/** By what those drawn can be put into groups. */
export const groupings = ['organisation', 'department', 'side', 'sector', 'harm-area'] as const
export type GroupBy = (typeof groupings)[number]
export type GroupLook = 'open' | 'closed'
/** An open group is a box round its members, a closed one a node in their place. As with meetings: a rule and exceptions. */
export type Grouping = {
  readonly by?: GroupBy | undefined
  readonly all?: GroupLook | undefined
  readonly of: Readonly<Record<string, GroupLook>>
}

export const emptyState: ExploreState = {
  ids: [],
  hidden: [],
  filters: {},
  drawing: { of: {} },
  grouping: { of: {} },
  selection: [],
  pins: [],
  positions: {},
  view: 'graph',
}

/** Whether two states differ in nothing but how the picture is looked at. */
export const sameButForCamera = (a: ExploreState, b: ExploreState): boolean => {
  const now = new Map(Object.entries(b))
  return (
    Object.keys(a).length === now.size &&
    Object.entries(a).every(([part, value]) => part === 'camera' || now.get(part) === value)
  )
}

/** Positions lie on this grid, so that an address can hold them in few characters and lose nothing. */
export const grid = 4
const reach = 8_188
const onGrid = (value: number) => Math.max(-reach, Math.min(reach, Math.round(value / grid) * grid)) + 0

export const snap = ({ x, y }: Point): Point => ({ x: onGrid(x), y: onGrid(y) })

export const snapAll = (positions: Positions): Positions =>
  Object.fromEntries(Object.entries(positions).map(([id, point]) => [id, snap(point)]))

/** As an address holds it: whole steps of the middle, thousandths of the scale. */
export const roundCamera = ({ x, y, zoom }: Camera): Camera => ({
  x: Math.round(x) + 0,
  y: Math.round(y) + 0,
  zoom: Math.round(zoom * 1_000) / 1_000,
})
