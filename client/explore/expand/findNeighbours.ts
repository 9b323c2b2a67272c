import type { QueryClient } from '@tanstack/react-query'
import type { Filters, Neighbour } from '../../../graph-schema/api/explore.ts'
import type { EntryType } from '../../../graph-schema/entry.ts'
import { mostNeighbours, neighboursQuery } from '../exploreQueries.ts'

/** Up to this many are added at once; above it the person chooses. */
export const mostWithoutAsking = 12
export const mostAtFirst = 50
/** Kinds that can be drawn beside a party, as the choice lists them. */
export const expandable = ['organisation', 'person', 'harmArea'] as const satisfies EntryType[]
export type Expandable = (typeof expandable)[number]
const parties = ['organisation', 'person'] as const satisfies Expandable[]

/** Those met come first; those only linked, by a post or a membership, where nobody was met. */
export function metElseLinked(found: readonly Neighbour[]): readonly Neighbour[] {
  const met = found.filter(({ meetings }) => meetings > 0)
  return met.length > 0 ? met : found
}

export type PartiesNear = { readonly found: readonly Neighbour[]; readonly total: number }

/** People and organisations near an entry, most meetings first, with how many there are in all. */
export async function findParties(
  client: QueryClient,
  id: string,
  filters: Filters,
  limit: number,
): Promise<PartiesNear> {
  const most = Math.min(limit, mostNeighbours)
  const answers = await Promise.all(
    parties.map((type) => client.fetchQuery({ ...neighboursQuery(id, filters, type, most), staleTime: 0 })),
  )
  const found = answers
    .flatMap(({ neighbours }) => neighbours)
    .toSorted((a, b) => b.meetings - a.meetings || (b.latest ?? '').localeCompare(a.latest ?? ''))
  return { found: found.slice(0, most), total: answers.reduce((sum, { total }) => sum + total, 0) }
}

export type Fresh = {
  readonly fresh: readonly Neighbour[]
  /** Not drawn and not among `fresh`; those not looked at count as not drawn. */
  readonly left: number
}

/** The first of one kind that are not drawn yet, most meetings first, page after page until there are enough. */
export async function findFresh(
  client: QueryClient,
  id: string,
  filters: Filters,
  kind: Expandable,
  shown: ReadonlySet<string>,
  wanted: number,
): Promise<Fresh> {
  const fresh: Neighbour[] = []
  let seen = 0
  for (;;) {
    const limit = Math.min(mostNeighbours, wanted - fresh.length + shown.size)
    const query = neighboursQuery(id, filters, kind, limit, seen)
    const { neighbours, total } = await client.fetchQuery({ ...query, staleTime: 0 })
    seen += neighbours.length
    fresh.push(...neighbours.filter((each) => !shown.has(each.id)))
    if (fresh.length >= wanted || neighbours.length < limit) {
      return { fresh: fresh.slice(0, wanted), left: Math.max(0, fresh.length - wanted) + total - seen }
    }
  }
}
