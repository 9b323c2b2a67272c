import type { Filters, Graph, GraphLink, GraphMeeting, GraphNode } from '../../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import type { Side } from '../../../graph-schema/terms.ts'
import type { ExploreState } from '../state/ExploreState.ts'
import { type Drawn, type DrawnLink, type DrawnMeeting, isInferred } from './Drawn.ts'
import { groupBy } from './groupBy.ts'
import { toBundles, toRays } from './lines.ts'

/** Above this many parties a meeting is drawn as a box of its own: as lines it would be a tangle. */
export const mostPartiesAsLines = 6

/** What of the graph is drawn, and how. No line is ever left with a hidden end. */
export function toDrawn(graph: Graph, state: ExploreState, areas: readonly HarmAreaNode[]): Drawn {
  const hidden = new Set(state.hidden)
  const shown = graph.nodes
    .filter(({ id, type }) => type !== 'meeting' && !hidden.has(id))
    .map((node) => withSide(node, graph.meetings))
  const scene = sceneOf(shown, state, areas)
  const meetings = graph.meetings
    .filter(({ id }) => !hidden.has(id))
    .flatMap((meeting) => drawMeeting(meeting, scene))
  const links = drawLinks(graph, shown, meetings)
  const nodes = isNarrowed(state.filters) ? keepReached(shown, meetings, links) : shown
  const left = new Set(nodes)
  const filteredOut = shown.filter((node) => !left.has(node))
  const gone = new Set(filteredOut.map(({ id }) => id))
  return {
    nodes,
    meetings,
    bundles: toBundles(meetings),
    rays: toRays(meetings),
    links: links.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    groups: [],
    filteredOut,
  }
}

export const isNarrowed = (filters: Filters) => Object.values(filters).some((value) => value !== undefined)

/** A person has no side of their own: theirs is that of the body they most often act for. */
function withSide(node: GraphNode, meetings: readonly GraphMeeting[]): GraphNode {
  if (node.type !== 'person' || node.side) return node
  const sides = meetings.flatMap(({ parties }) =>
    parties.flatMap(({ id, side }) => (id === node.id && side ? [side] : [])),
  )
  const times = (side: Side) => sides.filter((each) => each === side).length
  const side = sides.toSorted((a, b) => times(b) - times(a))[0]
  return side ? { ...node, side } : node
}

type Scene = {
  state: ExploreState
  parties: ReadonlyMap<string, GraphNode>
  /** For every harm area, those shown that it is or is part of. */
  shownAbove: (area: string) => readonly string[]
}

function sceneOf(shown: readonly GraphNode[], state: ExploreState, areas: readonly HarmAreaNode[]): Scene {
  const isArea = ({ type }: GraphNode) => type === 'harmArea'
  const shownAreas = new Set(shown.filter(isArea).map(({ id }) => id))
  const byId = new Map(areas.map((area) => [area.id, area]))
  const above = (id: string, seen: Set<string>): string[] => {
    if (seen.has(id)) return []
    seen.add(id)
    return [id, ...(byId.get(id)?.partOf ?? []).flatMap((parent) => above(parent, seen))]
  }
  return {
    state,
    parties: new Map(shown.filter((node) => !isArea(node)).map((node) => [node.id, node])),
    shownAbove: (area) =>
      shownAreas.size === 0 ? [] : above(area, new Set()).filter((id) => shownAreas.has(id)),
  }
}

/** Drawn where it joins two things that are, or where the meeting itself was asked for. */
function drawMeeting(meeting: GraphMeeting, scene: Scene): DrawnMeeting[] {
  const ends = endsOf(meeting, scene)
  const about = [...new Set(meeting.harmAreas.flatMap(scene.shownAbove))].sort()
  const asked = scene.state.ids.includes(meeting.id)
  const joins = ends.length > 1 || (ends.length === 1 && about.length > 0)
  if ((!joins && !asked) || !isOfSide(meeting, ends, scene)) return []
  const large = asked || meeting.partyCount > mostPartiesAsLines
  const { drawing } = scene.state
  const as = joins ? (drawing.of[meeting.id] ?? drawing.all ?? (large ? 'node' : 'edge')) : 'node'
  return [{ meeting, as, ends, about, inferred: restsOnInference(meeting, ends) }]
}

/** A body that took part only through people who are drawn would say the same thing twice. */
function endsOf(meeting: GraphMeeting, { parties }: Scene): string[] {
  const ends = meeting.parties
    .filter(({ id, through }) => parties.has(id) && !through.some((person) => parties.has(person)))
    .map(({ id }) => id)
  return [...new Set(ends)].sort()
}

/** Someone drawn took part for one of the sides asked for. */
function isOfSide(meeting: GraphMeeting, ends: readonly string[], { state, parties }: Scene): boolean {
  const wanted = state.filters.side
  if (!wanted) return true
  return meeting.parties.some(({ id, side }) => {
    const of = side ?? parties.get(id)?.side
    return ends.includes(id) && of !== undefined && wanted.includes(of)
  })
}

const restsOnInference = (meeting: GraphMeeting, ends: readonly string[]) =>
  isInferred(meeting.basis) || meeting.parties.some(({ id, basis }) => ends.includes(id) && isInferred(basis))

function drawLinks(
  graph: Graph,
  shown: readonly GraphNode[],
  meetings: readonly DrawnMeeting[],
): DrawnLink[] {
  const boxes = meetings.filter(({ as }) => as === 'node').map(({ meeting }) => meeting.id)
  const ids = new Set([...shown.map(({ id }) => id), ...boxes])
  const links = graph.links.filter(({ from, to }) => ids.has(from) && ids.has(to))
  return [...groupBy(links, ({ type, from, to }) => [type, from, to].join('~'))].map(oneLine)
}

/** Several posts at one body are one line; each is named in its detail. */
function oneLine([id, [first, ...rest]]: [string, GraphLink[]]): DrawnLink {
  if (!first) throw new Error(`oneLine: no link for ${id}`)
  const all = [first, ...rest]
  const details = all.flatMap(({ detail }) => detail ?? [])
  return {
    id,
    ...first,
    basis: all.every(({ basis }) => isInferred(basis)) ? 'inferred' : 'stated',
    ...(details.length > 0 ? { detail: [...new Set(details)].join('; ') } : {}),
  }
}

/** Within filters a party is drawn where a meeting reaches it, a harm area where a meeting or a link does. */
function keepReached(
  shown: readonly GraphNode[],
  meetings: readonly DrawnMeeting[],
  links: readonly DrawnLink[],
): readonly GraphNode[] {
  const met = new Set(meetings.flatMap(({ ends, about }) => [...ends, ...about]))
  const linked = new Set(links.flatMap(({ from, to }) => (met.has(from) ? [to] : met.has(to) ? [from] : [])))
  return shown.filter(({ id, type }) => met.has(id) || (type === 'harmArea' && linked.has(id)))
}
