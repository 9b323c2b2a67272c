import type { Core } from 'cytoscape'
import { useEffect } from 'react'

/** Something selected out of sight, from a table say, is brought into sight; what can be seen stays as it is. */
export function useReveal(core: Core | undefined, selected: readonly string[]) {
  useEffect(() => {
    if (!core || selected.length === 0) return
    const wanted = new Set(selected)
    const chosen = core.elements().filter((element) => wanted.has(element.id()))
    const nodes = chosen.nodes().union(chosen.edges().connectedNodes()).not('.box')
    if (nodes.empty()) return
    const seen = core.extent()
    const { x1, x2, y1, y2 } = nodes.boundingBox({ includeLabels: false, includeOverlays: false })
    if (x1 < seen.x1 || x2 > seen.x2 || y1 < seen.y1 || y2 > seen.y2) core.center(nodes)
  }, [core, selected])
}
