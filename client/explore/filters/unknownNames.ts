import type { Graph } from '../../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import type { Narrowing } from '../state/ExploreState.ts'

/** What the filters name that nothing fetched so far shows to be in the data. */
export function unknownNames(
  { about = [], of }: Narrowing,
  graph: Graph,
  areas: readonly HarmAreaNode[],
): string[] {
  const met = graph.meetings.flatMap(({ parties }) => parties)
  const known = new Set([...graph.nodes, ...met, ...areas].map(({ id }) => id))
  return [...about, ...(of === undefined ? [] : [of])].filter((id) => !known.has(id))
}

/** Of an id alone nobody can tell whether it was ever there. */
export const notInDataWords = (missing: readonly string[]): string =>
  `The filters name ${missing.join(', ')}, which ${missing.length === 1 ? 'is' : 'are'} not in the data: that no meeting matches says nothing about what took place.`
