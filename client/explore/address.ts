import type * as z from 'zod'
import { mostIds } from '../../graph-schema/api/explore.ts'
import { Id } from '../../graph-schema/record.ts'
import { MeetingKind, Side, Status } from '../../graph-schema/terms.ts'
import { readCamera, readPositions, writeCamera, writePositions } from './addressNumbers.ts'
import { readAsked, writeAsked } from './ask/asked.ts'
import type { ExploreSearch } from './ExploreSearch.ts'
import type { ExploreState, Grouping, MeetingDrawing, Narrowing } from './state/ExploreState.ts'
import { tidyFilters, wholePeriod } from './state/narrowing.ts'

/** The address of the explorer and its state, each made of the other. */

const split = (value: string | undefined) => (value ? value.split(',') : [])
const join = (list: readonly string[] | undefined) =>
  list === undefined || list.length === 0 ? undefined : list.join(',')

function readAll<T extends string>(schema: z.ZodType<T>, value: string | undefined): T[] {
  const read = split(value).map((item) => schema.safeParse(item))
  return [...new Set(read.flatMap((item) => (item.success ? [item.data] : [])))]
}

const readList = <T extends string>(schema: z.ZodType<T>, value: string | undefined): T[] =>
  readAll(schema, value).slice(0, mostIds)

export const readFilters = (search: ExploreSearch): Narrowing =>
  tidyFilters({
    about: readList(Id, search.about),
    status: readList(Status, search.status),
    side: readList(Side, search.side),
    kind: readList(MeetingKind, search.kind),
    from: search.from,
    to: search.to,
    atLeast: search.atLeast,
    of: search.of,
  })

export const writeFilters = (filters: Narrowing) => ({
  about: join(filters.about),
  status: join(filters.status),
  side: join(filters.side),
  kind: join(filters.kind),
  from: filters.from,
  to: filters.to,
  atLeast: filters.atLeast,
  of: filters.of,
})

/** Choices for single things, one list of ids for each. */
const chosen = <T extends string>(ids: string | undefined, as: T) =>
  readList(Id, ids).map((id) => [id, as] as const)

const idsOf = <T extends string>(of: Readonly<Record<string, T>>, as: T) =>
  join(
    Object.keys(of)
      .filter((id) => of[id] === as)
      .sort(),
  )

const readDrawing = (search: ExploreSearch): MeetingDrawing => ({
  all: search.draw,
  of: Object.fromEntries([...chosen(search.asNode, 'node'), ...chosen(search.asEdge, 'edge')]),
})

const readGrouping = (search: ExploreSearch): Grouping => ({
  by: search.group,
  all: search.groups,
  of: Object.fromEntries([...chosen(search.opened, 'open'), ...chosen(search.closed, 'closed')]),
})

/** A list too long is cut, and it is known how long it was. */
function readOutOf(search: ExploreSearch): number | undefined {
  const asked = readAll(Id, search.ids).length
  const outOf = Math.max(asked, search.outOf ?? 0)
  return outOf > Math.min(asked, mostIds) ? outOf : undefined
}

export function readState(search: ExploreSearch): ExploreState {
  const ids = readList(Id, search.ids)
  const filters = readFilters(search)
  return {
    ids,
    outOf: readOutOf(search),
    hidden: readList(Id, search.hide),
    filters,
    compare:
      filters.from && filters.to
        ? wholePeriod({ from: search.compareFrom, to: search.compareTo })
        : undefined,
    drawing: readDrawing(search),
    grouping: readGrouping(search),
    selection: split(search.selected).slice(0, mostIds),
    pins: readList(Id, search.pin),
    positions: readPositions([...ids, ...readList(Id, search.also)], search.xy),
    camera: readCamera(search.at),
    view: search.view ?? 'graph',
    asked: readAsked(search.ask),
  }
}

/** The question of an address that asks for nothing else to be drawn. */
export const asksAfresh = (search: ExploreSearch) =>
  search.ids === undefined && search.open === undefined ? readAsked(search.ask) : undefined

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
    compareFrom: state.compare?.from,
    compareTo: state.compare?.to,
    view: state.view === 'graph' ? undefined : state.view,
    open: undefined,
    ask: writeAsked(state.asked),
    saved: undefined,
    a: undefined,
    b: undefined,
    draw: state.drawing.all,
    asNode: idsOf(state.drawing.of, 'node'),
    asEdge: idsOf(state.drawing.of, 'edge'),
    group: state.grouping.by,
    groups: state.grouping.all,
    opened: idsOf(state.grouping.of, 'open'),
    closed: idsOf(state.grouping.of, 'closed'),
    outOf: state.outOf,
    pin: join([...state.pins].sort()),
    selected: join([...state.selection].sort()),
    xy: writePositions([...state.ids, ...also], state.positions),
    also: join(also),
    at: writeCamera(state.camera),
    leftOut: undefined,
  }
}
