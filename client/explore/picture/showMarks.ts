import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import type { Point } from '../state/ExploreState.ts'

/** Nearer than this the letters on a node, and the words on a line, are large enough to be read. */
const lettersFrom = 0.3
const wordsFrom = 8 / 11
const margin = 128

/**
 * Puts the marks on nodes and the words on lines where they are looked at and can be read. Elsewhere they would only
 * cost time: a large picture seen whole is drawn and dragged far sooner without them.
 */
export function showMarks(core: Core) {
  const zoom = core.zoom()
  const { x1, x2, y1, y2 } = core.extent()
  const isNear = ({ x, y }: Point) => x > x1 - margin && x < x2 + margin && y > y1 - margin && y < y2 + margin
  for (const node of core.nodes(':childless').toArray())
    setMarked(node, zoom >= lettersFrom && isNear(node.position()))
  if (zoom < wordsFrom) core.$('edge.marked').removeClass('marked')
  else for (const edge of core.edges().toArray()) setMarked(edge, isNear(middleOf(edge)))
}

/** Only what changes is touched: each touch makes Cytoscape look its style up anew. */
function setMarked(element: NodeSingular | EdgeSingular, wanted: boolean) {
  if (element.hasClass('marked') !== wanted) element.toggleClass('marked', wanted)
}

function middleOf(edge: EdgeSingular): Point {
  const [a, b] = [edge.source().position(), edge.target().position()]
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
