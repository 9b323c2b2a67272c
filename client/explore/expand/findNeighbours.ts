import type { QueryClient } from '@tanstack/react-query'
import type { Filters, Neighbour } from '../../../graph-schema/api/explore.ts'
import type { EntryType } from '../../../graph-schema/entry.ts'
import { neighboursQuery } from '../exploreQueries.ts'

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
  const answers = await Promise.all(
    parties.map((type) => client.fetchQuery({ ...neighboursQuery(id, filters, type, limit), staleTime: 0 })),
  )
  const found = answers
    .flatMap(({ neighbours }) => neighbours)
    .toSorted((a, b) => b.meetings - a.meetings || (b.latest ?? '').localeCompare(a.latest ?? ''))
  return { found: found.slice(0, limit), total: answers.reduce((sum, { total }) => sum + total, 0) }
}
