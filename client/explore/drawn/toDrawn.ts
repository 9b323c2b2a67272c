import type { Graph, GraphLink, GraphMeeting, GraphNode } from '../../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import { groupBy } from '../../../graph-schema/groupBy.ts'
import type { Side } from '../../../graph-schema/terms.ts'
import type { ExploreState, Narrowing } from '../state/ExploreState.ts'
import { belowLeast } from './belowLeast.ts'
import { citationsTogether } from './citations.ts'
import type { Comparison } from './comparison.ts'
import { type Drawn, type DrawnLink, type DrawnMeeting, isInferred } from './Drawn.ts'
import { drawMeetings } from './drawMeetings.ts'
import { toBundles, toRays } from './lines.ts'

/** What of the graph is drawn, and how. No line is ever left with a hidden end. */
export function toDrawn(
  graph: Graph,
  state: ExploreState,
  areas: readonly HarmAreaNode[],
  comparison?: Comparison,
): Drawn {
  const shown = shownOf(graph, state, comparison?.notDrawn)
  const all = drawMeetings(graph, shown, state, areas)
  const compared = comparedIn(comparison)
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

/** Whom the comparison keeps in the picture: those in it, and whose meetings it is of. */
function comparedIn(comparison: Comparison | undefined): Set<string> {
  const ids = comparison?.parties.map(({ id }) => id) ?? []
  return new Set(comparison?.of && ids.length > 0 ? [...ids, comparison.of] : ids)
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

/** That only meetings of one entry are drawn takes none of those beside it away. */
export const isNarrowed = ({ of: _, ...filters }: Narrowing) =>
  Object.values(filters).some((value) => value !== undefined)

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
    ...citationsTogether(all),
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
