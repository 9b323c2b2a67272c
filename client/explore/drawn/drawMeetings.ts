import type { Graph, GraphMeeting, GraphNode } from '../../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import type { ExploreState } from '../state/ExploreState.ts'
import { type DrawnMeeting, isInferred } from './Drawn.ts'

/** Above this many parties a meeting is drawn as a box of its own: as lines it would be a tangle. */
export const mostPartiesAsLines = 6

/** The meetings that join those shown, as lines or as boxes. */
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
  if ((!joins && !asked) || !isOfSide(meeting, ends, scene) || !isOwn(meeting, about, scene)) return []
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

/** Beside an entry that was opened, meetings of the others with each other would pass for its own. */
function isOwn({ id, parties }: GraphMeeting, about: readonly string[], { state }: Scene): boolean {
  const { of } = state.filters
  return (
    of === undefined ||
    about.includes(of) ||
    parties.some((party) => party.id === of) ||
    state.ids.includes(id)
  )
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
