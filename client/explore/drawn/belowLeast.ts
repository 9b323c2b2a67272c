import type { GraphNode } from '../../../graph-schema/api/explore.ts'
import type { Narrowing } from '../state/ExploreState.ts'
import type { DrawnMeeting } from './Drawn.ts'

/** Counted once, before anyone is put aside: else those left would lose meetings by it, and so on to nothing. */
export function belowLeast(
  shown: readonly GraphNode[],
  meetings: readonly DrawnMeeting[],
  { atLeast }: Narrowing,
): GraphNode[] {
  if (atLeast === undefined) return []
  const times = timesMet(meetings)
  return shown.filter(({ id, type }) => type !== 'harmArea' && (times.get(id) ?? 0) < atLeast)
}

function timesMet(meetings: readonly DrawnMeeting[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const id of meetings.flatMap(({ ends }) => ends)) times.set(id, (times.get(id) ?? 0) + 1)
  return times
}
