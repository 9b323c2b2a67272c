import cytoscape, { type Core } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import Graph from 'graphology'
import Sigma from 'sigma'

/** The libraries by themselves, drawing the same graph at the same places as the explorer. */

export type BareGraph = {
  nodes: { id: string; label: string; x: number; y: number }[]
  edges: { id: string; source: string; target: string }[]
}

cytoscape.use(fcose)

let drawn: { destroy(): void } | undefined

function emptyBox(): HTMLElement {
  drawn?.destroy()
  drawn = undefined
  const box = document.querySelector<HTMLElement>('#box')
  if (!box) throw new Error('no box to draw in')
  box.replaceChildren()
  return box
}

/** The haystack lines and labels that part 1 of the measurements found to pan fastest with everything shown. */
function drawCytoscape({ nodes, edges }: BareGraph): Core {
  const core = cytoscape({
    container: emptyBox(),
    layout: { name: 'preset', fit: true },
    elements: [
      ...nodes.map(({ id, label, x, y }) => ({ data: { id, label }, position: { x, y } })),
      ...edges.map((edge) => ({ data: edge })),
    ],
    style: [
      { selector: 'node', style: { label: 'data(label)', 'font-size': 13, 'min-zoomed-font-size': 9 } },
      { selector: 'edge', style: { 'curve-style': 'haystack', width: 2 } },
    ],
  })
  drawn = core
  return core
}

function drawSigma({ nodes, edges }: BareGraph) {
  const box = emptyBox()
  const graph = new Graph({ multi: true })
  for (const { id, label, x, y } of nodes) graph.addNode(id, { label, x, y: -y, size: 4 })
  for (const { id, source, target } of edges) graph.addEdgeWithKey(id, source, target, { size: 1 })
  const sigma = new Sigma(graph, box)
  drawn = { destroy: () => sigma.kill() }
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

/** Milliseconds from nothing to the second frame after the library has been handed the graph. */
async function paint(draw: () => unknown): Promise<number> {
  emptyBox()
  await frame()
  const from = performance.now()
  draw()
  await frame()
  await frame()
  return performance.now() - from
}

/** Milliseconds to add these to what is drawn, to the second frame after. */
async function grow(graph: BareGraph, more: BareGraph): Promise<number> {
  const core = drawCytoscape(graph)
  await frame()
  await frame()
  const from = performance.now()
  core.add([
    ...more.nodes.map(({ id, label, x, y }) => ({
      group: 'nodes' as const,
      data: { id, label },
      position: { x, y },
    })),
    ...more.edges.map((edge) => ({ group: 'edges' as const, data: edge })),
  ])
  await frame()
  await frame()
  return performance.now() - from
}

/** The longest wait for a frame, in milliseconds, when everything is put somewhere else at once. */
async function move(graph: BareGraph): Promise<number> {
  const core = drawCytoscape(graph)
  for (let still = 0; still < 30; still += 1) await frame()
  let [gap, last] = [0, performance.now()]
  core.batch(() => core.nodes().forEach((node, at) => void node.shift({ x: at % 17, y: at % 23 })))
  for (let seen = 0; seen < 10; seen += 1) {
    await frame()
    const now = performance.now()
    gap = Math.max(gap, now - last)
    last = now
  }
  return gap
}

async function layOut(graph: BareGraph): Promise<number> {
  const core = drawCytoscape(graph)
  await frame()
  const from = performance.now()
  const layout = core.layout({ name: 'fcose', animate: false } as cytoscape.LayoutOptions)
  const done = layout.promiseOn('layoutstop')
  layout.run()
  await done
  return performance.now() - from
}

export type Bare = {
  cytoscape: (graph: BareGraph) => Promise<number>
  sigma: (graph: BareGraph) => Promise<number>
  grow: (graph: BareGraph, more: BareGraph) => Promise<number>
  move: (graph: BareGraph) => Promise<number>
  fcose: (graph: BareGraph) => Promise<number>
}

declare global {
  interface Window {
    bare?: Bare
  }
}

window.bare = {
  cytoscape: (graph) => paint(() => drawCytoscape(graph)),
  sigma: (graph) => paint(() => drawSigma(graph)),
  grow,
  move,
  fcose: layOut,
}
