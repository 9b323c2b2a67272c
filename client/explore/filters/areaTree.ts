import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'

export type AreaInTree = { readonly area: HarmAreaNode; readonly depth: number }

/** Harm areas in order, each under the first area it is part of; none is listed twice. */
export function areaTree(areas: readonly HarmAreaNode[]): AreaInTree[] {
  const known = new Set(areas.map(({ id }) => id))
  const seen = new Set<string>()
  const under = (parent: string | undefined, depth: number): AreaInTree[] =>
    areas
      .filter(({ partOf }) => partOf.find((id) => known.has(id)) === parent)
      .flatMap((area) => {
        if (seen.has(area.id)) return []
        seen.add(area.id)
        return [{ area, depth }, ...under(area.id, depth + 1)]
      })
  const rooted = under(undefined, 0)
  // What is left is part of itself by a round-about way: listed rather than lost.
  return [...rooted, ...areas.filter(({ id }) => !seen.has(id)).map((area) => ({ area, depth: 0 }))]
}
