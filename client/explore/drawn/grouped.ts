import type { GraphNode } from '../../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import { groupBy } from '../../../graph-schema/groupBy.ts'
import type { Grouping } from '../state/ExploreState.ts'
import type { Drawn, DrawnMeeting, Group } from './Drawn.ts'
import { type KeyOf, keyFor, sideThenSector } from './groupKeys.ts'
import { sumLinks, toBundles, toRays } from './lines.ts'

/** Nodes and lines together above which a picture of everything cannot be read, nor drawn fast enough. */
export const mostElements = 5_000

export const linesIn = ({ bundles, rays, links }: Drawn) => bundles.length + rays.length + links.length
const boxesIn = ({ meetings }: Drawn) => meetings.filter(({ as }) => as === 'node').length
export const elementsIn = (drawn: Drawn) => drawn.nodes.length + boxesIn(drawn) + linesIn(drawn)

/** What is drawn, with its nodes put into groups as chosen, or as they must be where there is too much. */
export function grouped(flat: Drawn, grouping: Grouping, areas: readonly HarmAreaNode[]): Drawn {
  if (elementsIn(flat) > mostElements) return aggregated(flat, grouping, areas)
  if (!grouping.by) return flat
  const isOpen = (id: string) => (grouping.of[id] ?? grouping.all ?? 'open') === 'open'
  return withGroups(flat, groupsOf(flat, keyFor(grouping.by, areas), isOpen))
}

/** Two or more make a group; one alone is drawn as it is. */
function groupsOf(flat: Drawn, keyOf: KeyOf, isOpen: (id: string) => boolean): Group[] {
  const keyed = flat.nodes.flatMap((node) => {
    const key = keyOf(node)
    return key ? [{ node, key }] : []
  })
  const groups = [...groupBy(keyed, ({ key }) => key.id).values()].filter(({ length }) => length > 1)
  const within = meetingsWithin(flat.meetings, new Map(keyed.map(({ node, key }) => [node.id, key.id])))
  return groups.flatMap(([first, ...rest]) => {
    if (!first) return []
    const { id, name, self } = first.key
    const members: GraphNode[] = [first.node, ...rest.map(({ node }) => node)]
    const drawnSelf = members.some((member) => member.id === self) ? self : undefined
    return [{ id, name, self: drawnSelf, open: isOpen(id), members, meetings: within(id) }]
  })
}

function meetingsWithin(meetings: readonly DrawnMeeting[], groupOf: ReadonlyMap<string, string>) {
  const counts = new Map<string, number>()
  for (const { ends, about } of meetings) {
    const groups = new Set([...ends, ...about].flatMap((id) => groupOf.get(id) ?? []))
    for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return (group: string) => counts.get(group) ?? 0
}

/** Lines that end in a closed group end at the group, and each meeting counts once on each of them. */
function withGroups(flat: Drawn, groups: readonly Group[]): Drawn {
  const closed = groups.filter(({ open }) => !open)
  const groupOf = new Map(closed.flatMap(({ id, members }) => members.map((member) => [member.id, id])))
  if (groupOf.size === 0) return { ...flat, groups }
  const shownAs = (id: string) => groupOf.get(id) ?? id
  return {
    ...flat,
    groups,
    nodes: flat.nodes.filter(({ id }) => !groupOf.has(id)),
    bundles: toBundles(flat.meetings, shownAs),
    rays: toRays(flat.meetings, shownAs),
    links: sumLinks(flat.links, shownAs),
  }
}

/**
 * Everything in closed groups: those chosen, else by side and sector. Groups asked to be open are, the latest first,
 * as long as that is not too much again. Meetings become lines, as their boxes would be too many by themselves.
 */
function aggregated(flat: Drawn, grouping: Grouping, areas: readonly HarmAreaNode[]): Drawn {
  const asLines = { ...flat, meetings: flat.meetings.map(asLine) }
  const byChoice = grouping.by ? keyFor(grouping.by, areas) : sideThenSector
  const chosen = withGroups(
    asLines,
    groupsOf(asLines, byChoice, () => false),
  )
  const keyOf = elementsIn(chosen) > mostElements ? sideThenSector : byChoice
  const asked = Object.keys(grouping.of).filter((id) => grouping.of[id] === 'open')
  const drawOpen = (open: readonly string[]) =>
    withGroups(
      asLines,
      groupsOf(asLines, keyOf, (id) => open.includes(id)),
    )
  let open = asked
  let drawn = drawOpen(open)
  while (open.length > 0 && elementsIn(drawn) > mostElements) {
    open = open.slice(1)
    drawn = drawOpen(open)
  }
  const keptClosed = drawn.groups.filter(({ id }) => asked.includes(id) && !open.includes(id))
  return { ...drawn, aggregate: { nodes: flat.nodes.length, lines: linesIn(flat), keptClosed } }
}

const asLine = (drawn: DrawnMeeting): DrawnMeeting =>
  drawn.ends.length > 1 || (drawn.ends.length === 1 && drawn.about.length > 0)
    ? { ...drawn, as: 'edge' }
    : drawn
