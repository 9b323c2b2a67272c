import type { Graph, NotShown } from '../../../graph-schema/api/explore.ts'
import { grouped } from '../drawn/grouped.ts'
import { toDrawn } from '../drawn/toDrawn.ts'
import type { Snapshot } from './Snapshot.ts'

/** The snapshot with how many parties each of those shown met that are not shown, counted after it was drawn. */
export function withNotShown(
  { graph, state, areas, flat }: Snapshot,
  { counts }: NotShown,
): Pick<Snapshot, 'graph' | 'flat' | 'drawn'> {
  const byId = new Map(counts.map(({ id, notShown }) => [id, notShown]))
  const counted: Graph = {
    ...graph,
    nodes: graph.nodes.map((node) => ({ ...node, hidden: byId.get(node.id) ?? 0 })),
  }
  const countedFlat = toDrawn(counted, state, areas, flat.comparison)
  return { graph: counted, flat: countedFlat, drawn: grouped(countedFlat, state.grouping, areas) }
}
