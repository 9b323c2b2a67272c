import type { Graph, GraphLink, GraphMeeting, GraphNode } from '../../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import { groupBy } from '../../../graph-schema/groupBy.ts'
import type { Side } from '../../../graph-schema/terms.ts'
import type { ExploreState, Narrowing } from '../state/ExploreState.ts'
import { belowLeast } from './belowLeast.ts'
import type { Comparison } from './comparison.ts'
import { type Drawn, type DrawnLink, type DrawnMeeting, isInferred } from './Drawn.ts'
import { toBundles, toRays } from './lines.ts'

/** Above this many parties a meeting is drawn as a box of its own: as lines it would be a tangle. */
export const mostPartiesAsLines = 6

/** What of the graph is drawn, and how. No line is ever left with a hidden end. */
export function toDrawn(
  graph: Graph,
  state: ExploreState,
  areas: readonly HarmAreaNode[],
  comparison?: Comparison,
): Drawn {
  const shown = shownOf(graph, state, comparison?.notDrawn)
  const all = drawMeetings(graph, shown, state, areas)
  const compared = new Set(comparison?.parties.map(({ id }) => id))
  const tooFew = belowLeast(shown, all, state.filters).filter(({ id }) => !compared.has(id))
  const enough = shown.filter((node) => !tooFew.includes(node))
  const meetings = tooFew.length === 0 ? all : drawMeetings(graph, enough, state, areas)
  const links = drawLinks(graph, enough, meetings)
  const reached = isNarrowed(state.filters) ? keepReached(enough, meetings, links, all, state) : enough
  const nodes =
    compared.size === 0 ? reached : enough.filter((node) => reached.includes(node) || compared.has(node.id))
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
    tooFew,
    comparison,
  }
}

/** The parties and harm areas asked for and not put away. */
export function shownOf(
  graph: Graph,
  { hidden }: ExploreState,
  notDrawn: readonly GraphMeeting[] = [],
): GraphNode[] {
  const meetings = [...graph.meetings, ...notDrawn]
  const away = new Set(hidden)
  return graph.nodes
    .filter(({ id, type }) => type !== 'meeting' && !away.has(id))
    .map((node) => withSide(node, meetings))
}

export function drawMeetings(
  graph: Graph,
  shown: readonly GraphNode[],
  state: ExploreState,
  areas: readonly HarmAreaNode[],
): DrawnMeeting[] {
  const scene = sceneOf(shown, state, areas)
  const away = new Set(state.hidden)
  return graph.meetings.filter(({ id }) => !away.has(id)).flatMap((meeting) => drawMeeting(meeting, scene))
}

export const isNarrowed = (filters: Narrowing) => Object.values(filters).some((value) => value !== undefined)

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

/**
 * Within filters a party is drawn where a meeting reaches it, a harm area where a meeting or a link does. Where the
 * question was who works on an area, with or without a meeting, the register itself is the reason to draw them.
 */
function keepReached(
  shown: readonly GraphNode[],
  meetings: readonly DrawnMeeting[],
  links: readonly DrawnLink[],
  counted: readonly DrawnMeeting[],
  { asked }: ExploreState,
): readonly GraphNode[] {
  const met = new Set([...meetings.flatMap(({ about }) => about), ...counted.flatMap(({ ends }) => ends)])
  const linked = new Set(links.flatMap(({ from, to }) => (met.has(from) ? [to] : met.has(to) ? [from] : [])))
  const ofRegister = asked?.question === 'no-meeting' || asked?.question === 'works-on'
  const asks = ofRegister ? links.filter(({ type }) => type === 'WORKS_ON' || type === 'PART_OF') : []
  const registered = new Set(asks.flatMap(({ from, to }) => [from, to]))
  return shown.filter(
    ({ id, type }) => met.has(id) || registered.has(id) || (type === 'harmArea' && linked.has(id)),
  )
}
