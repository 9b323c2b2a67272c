import type { Matrix } from '../matrix.ts'
import type { Includes } from './concerned.ts'

/** Harm areas as a graph: which are under which, an area itself among them. */
export function partsOf(areas: Matrix['areas']): {
  under: (area: string | undefined) => ReadonlySet<string>
  includes: Includes
} {
  const parents = new Map(areas.map(({ id, partOf }) => [id, partOf]))
  const above = new Map<string, ReadonlySet<string>>()
  const aboveOf = (area: string): ReadonlySet<string> => {
    const known = above.get(area)
    if (known) return known
    const found = new Set<string>()
    for (const next of [...(parents.get(area) ?? [])]) climb(next, found)
    above.set(area, found)
    return found
  }
  const climb = (area: string, found: Set<string>) => {
    if (found.has(area)) return
    found.add(area)
    for (const parent of parents.get(area) ?? []) climb(parent, found)
  }
  const includes: Includes = (wider, narrower) => wider !== narrower && aboveOf(narrower).has(wider)
  return {
    under: (area) =>
      new Set(area ? [area, ...areas.map(({ id }) => id).filter((id) => includes(area, id))] : []),
    includes,
  }
}
