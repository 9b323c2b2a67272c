import type { Graph } from '../../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import { type Drawn, placedIds } from '../drawn/Drawn.ts'
import { grouped } from '../drawn/grouped.ts'
import { isNarrowed, toDrawn } from '../drawn/toDrawn.ts'
import type { Placing } from '../layout/place.ts'
import { placingOfNew } from '../layout/placing.ts'
import { omit } from './command.ts'
import { type ExploreState, type Positions, snapAll } from './ExploreState.ts'
import { type History, present, replacePresent } from './history.ts'
import { emptyGraph, type Snapshot } from './Snapshot.ts'

export type Outside = {
  fetchGraph: (state: ExploreState) => Promise<Graph>
  fetchAreas: () => Promise<readonly HarmAreaNode[]>
  place: (placing: Placing) => Promise<Positions>
}

/** Fetches what the present state asks for, gives a place to whatever has none, and puts it into its groups. */
export async function completePresent(history: History, now: Snapshot, outside: Outside) {
  const asked = present(history)
  const { graph, areas, flat } = asksTheSame(asked, now.state) ? now : await fetchFlat(asked, outside)
  const kept = keepPlaces(asked, graph)
  const placed = await outside.place(placingOfNew(flat, { ...asked, positions: kept }))
  const positions = { ...kept, ...snapAll(placed) }
  const regrouped = flat !== now.flat || asked.grouping !== now.state.grouping
  const drawn = regrouped ? grouped(flat, asked.grouping, areas) : now.drawn
  const state = { ...asked, positions, selection: keepDrawn(asked.selection, drawn) }
  return { history: replacePresent(history, state), state, graph, areas, flat, drawn }
}

async function fetchFlat(asked: ExploreState, { fetchGraph, fetchAreas }: Outside) {
  const [graph, areas] = await Promise.all([
    asked.ids.length === 0 ? emptyGraph : fetchGraph(asked),
    asked.ids.length === 0 ? [] : fetchAreas(),
  ])
  return { graph, areas, flat: toDrawn(graph, asked, areas) }
}

const asksTheSame = (a: ExploreState, b: ExploreState) =>
  a.ids === b.ids && a.hidden === b.hidden && a.filters === b.filters && a.drawing === b.drawing

/** A meeting's place is kept while the meeting may come back by the same steps reversed. */
function keepPlaces({ ids, hidden, filters, positions }: ExploreState, graph: Graph): Positions {
  if (hidden.length > 0 || isNarrowed(filters)) return positions
  const known = new Set([...ids, ...graph.meetings.map(({ id }) => id)])
  const lost = Object.keys(positions).filter((id) => !known.has(id))
  return lost.length === 0 ? positions : omit(positions, lost)
}

function keepDrawn(selection: readonly string[], drawn: Drawn): readonly string[] {
  const known = new Set([
    ...placedIds(drawn),
    ...drawn.groups.map(({ id }) => id),
    ...drawn.meetings.map(({ meeting }) => meeting.id),
    ...drawn.bundles.map(({ id }) => id),
    ...drawn.links.map(({ id }) => id),
  ])
  return selection.filter((id) => known.has(id))
}
