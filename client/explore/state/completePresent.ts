import type { EvidenceStatement } from '../../../graph-schema/api/coverage.ts'
import type { Graph, NotShown } from '../../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import type { Period } from '../../../graph-schema/days.ts'
import { type Drawn, placedIds } from '../drawn/Drawn.ts'
import { grouped } from '../drawn/grouped.ts'
import { toComparison } from '../drawn/toComparison.ts'
import { isNarrowed, toDrawn } from '../drawn/toDrawn.ts'
import type { Placing } from '../layout/place.ts'
import { placeBeside } from '../layout/placeBeside.ts'
import type { PlacingTogether } from '../layout/placeTogether.ts'
import { placingOfNew } from '../layout/placing.ts'
import { omit } from './command.ts'
import { type ExploreState, type Positions, snapAll } from './ExploreState.ts'
import { type History, present, replacePresent } from './history.ts'
import { wholePeriod } from './narrowing.ts'
import { emptyGraph, type Snapshot } from './Snapshot.ts'

export type Outside = {
  fetchGraph: (state: ExploreState) => Promise<Graph>
  fetchNotShown: (state: ExploreState) => Promise<NotShown>
  fetchEvidence: (period: Period) => Promise<EvidenceStatement>
  fetchAreas: () => Promise<readonly HarmAreaNode[]>
  place: (placing: PlacingTogether) => Promise<Positions>
}

/**
 * Fetches what the present state asks for, gives a place to whatever has none, and puts it into its groups. What does
 * not change stays the same object, by which the page knows that it need not be drawn anew.
 */
export async function completePresent(history: History, now: Snapshot, outside: Outside) {
  const asked = present(history)
  const { graph, areas, flat } = asksTheSame(asked, now.state) ? now : await fetchFlat(asked, outside)
  const kept = keepPlaces(asked, graph)
  const settled = flat === now.flat && kept === now.state.positions
  const placed = settled ? {} : await placeNew(placingOfNew(flat, { ...asked, positions: kept }), outside)
  const positions = Object.keys(placed).length === 0 ? kept : { ...kept, ...snapAll(placed) }
  const regrouped = flat !== now.flat || asked.grouping !== now.state.grouping
  const drawn = regrouped ? grouped(flat, asked.grouping, areas) : now.drawn
  const state = { ...asked, positions, selection: keepDrawn(asked.selection, drawn) }
  return { history: replacePresent(history, state), state, graph, areas, flat, drawn }
}

/** A few beside what stands are placed at once, so that they are drawn with the answer. */
const placeNew = async (placing: Placing, { place }: Outside) =>
  placeBeside(placing) ?? (await place(placing))

async function fetchFlat(asked: ExploreState, outside: Outside) {
  if (asked.ids.length === 0) return { graph: emptyGraph, areas: [], flat: toDrawn(emptyGraph, asked, []) }
  const [graph, areas, compared] = await Promise.all([
    outside.fetchGraph(asked),
    outside.fetchAreas(),
    fetchCompared(asked, outside),
  ])
  const comparison = compared && toComparison(...compared, asked, areas)
  return { graph, areas, flat: toDrawn(graph, asked, areas, comparison) }
}

/** The chosen period and the one to compare it with, each with its meetings and its evidence. */
async function fetchCompared(asked: ExploreState, { fetchGraph, fetchEvidence }: Outside) {
  const chosen = wholePeriod(asked.filters)
  if (!chosen || !asked.compare) return undefined
  const answer = async (period: Period) => {
    const [graph, evidence] = await Promise.all([
      fetchGraph({ ...asked, filters: { ...asked.filters, ...period } }),
      fetchEvidence(period),
    ])
    return { period, graph, evidence }
  }
  return await Promise.all([answer(chosen), answer(asked.compare)])
}

const asksTheSame = (a: ExploreState, b: ExploreState) =>
  a.ids === b.ids &&
  a.hidden === b.hidden &&
  a.filters === b.filters &&
  a.compare === b.compare &&
  a.drawing === b.drawing

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
  return selection.every((id) => known.has(id)) ? selection : selection.filter((id) => known.has(id))
}
