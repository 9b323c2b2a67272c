import * as z from 'zod'
import type { Filters } from '../../graph-schema/api/explore.ts'
import { Id } from '../../graph-schema/record.ts'
import { MeetingKind, Side, Status } from '../../graph-schema/terms.ts'
import { readCamera, readPositions, writeCamera, writePositions } from './addressNumbers.ts'
import { type DrawnAs, type ExploreState, type MeetingDrawing, views } from './state/ExploreState.ts'
import { tidyFilters } from './state/narrowing.ts'

/** The address of the explorer. A part that cannot be read is left out, never an error. */

const text = z
  .preprocess((value) => (value === undefined || value === null ? undefined : String(value)), z.string())
  .optional()
  .catch(undefined)
const oneOf = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

export const ExploreSearch = z.object({
  ids: text,
  hide: text,
  about: text,
  status: text,
  side: text,
  kind: text,
  from: oneOf(z.iso.date()),
  to: oneOf(z.iso.date()),
  view: oneOf(z.enum(views)),
  /** An entry to show with its first neighbours; the address then becomes plain ids. */
  open: oneOf(Id),
  /** The saved view that the picture is, or began from. */
  saved: text,
  /** The ends of the paths asked for. */
  a: oneOf(Id),
  b: oneOf(Id),
  /** How all meetings are drawn, and which are drawn otherwise. */
  draw: oneOf(z.enum(['edge', 'node'])),
  asNode: text,
  asEdge: text,
  pin: text,
  selected: text,
  /** Places: four characters for each of `ids`, then of `also`. */
  xy: text,
  also: text,
  at: text,
})
export type ExploreSearch = z.infer<typeof ExploreSearch>

const mostIds = 1_000
const split = (value: string | undefined) => (value ? value.split(',') : [])
const join = (list: readonly string[] | undefined) =>
  list === undefined || list.length === 0 ? undefined : list.join(',')

function readList<T extends string>(schema: z.ZodType<T>, value: string | undefined): T[] {
  const read = split(value).map((item) => schema.safeParse(item))
  return [...new Set(read.flatMap((item) => (item.success ? [item.data] : [])))].slice(0, mostIds)
}

export const readFilters = (search: ExploreSearch): Filters =>
  tidyFilters({
    about: readList(Id, search.about),
    status: readList(Status, search.status),
    side: readList(Side, search.side),
    kind: readList(MeetingKind, search.kind),
    from: search.from,
    to: search.to,
  })

export const writeFilters = (filters: Filters) => ({
  about: join(filters.about),
  status: join(filters.status),
  side: join(filters.side),
  kind: join(filters.kind),
  from: filters.from,
  to: filters.to,
})

function readDrawing(search: ExploreSearch): MeetingDrawing {
  const chosen = (ids: string | undefined, as: DrawnAs) => readList(Id, ids).map((id) => [id, as] as const)
  return {
    all: search.draw,
    of: Object.fromEntries([...chosen(search.asNode, 'node'), ...chosen(search.asEdge, 'edge')]),
  }
}

const drawnAs = (drawing: MeetingDrawing, as: DrawnAs) =>
  Object.keys(drawing.of)
    .filter((id) => drawing.of[id] === as)
    .sort()

export function readState(search: ExploreSearch): ExploreState {
  const ids = readList(Id, search.ids)
  return {
    ids,
    hidden: readList(Id, search.hide),
    filters: readFilters(search),
    drawing: readDrawing(search),
    selection: split(search.selected).slice(0, mostIds),
    pins: readList(Id, search.pin),
    positions: readPositions([...ids, ...readList(Id, search.also)], search.xy),
    camera: readCamera(search.at),
    view: search.view ?? 'graph',
  }
}

/** One state, one address: lists that are sets are sorted, what is as usual is left out. */
export function writeState(state: ExploreState): ExploreSearch {
  const asked = new Set(state.ids)
  const also = Object.keys(state.positions)
    .filter((id) => !asked.has(id))
    .sort()
  return {
    ids: join(state.ids),
    hide: join([...state.hidden].sort()),
    ...writeFilters(state.filters),
    view: state.view === 'graph' ? undefined : state.view,
    open: undefined,
    saved: undefined,
    a: undefined,
    b: undefined,
    draw: state.drawing.all,
    asNode: join(drawnAs(state.drawing, 'node')),
    asEdge: join(drawnAs(state.drawing, 'edge')),
    pin: join([...state.pins].sort()),
    selected: join([...state.selection].sort()),
    xy: writePositions([...state.ids, ...also], state.positions),
    also: join(also),
    at: writeCamera(state.camera),
  }
}
