import { useQuery } from '@tanstack/react-query'
import type { Drawn } from '../drawn/Drawn.ts'
import { nameOf } from '../drawn/nameOf.ts'
import { factsQuery } from '../exploreQueries.ts'

/** The name of a party, asked for where it is not drawn; nothing until it is known, its id where it never is. */
export function useNameOf(id: string | undefined, drawn: Drawn): string {
  const known = id === undefined ? '' : nameOf(drawn, id)
  const { data, isError } = useQuery({
    ...factsQuery(id ?? ''),
    enabled: id !== undefined && id !== '' && known === id,
  })
  if (known !== id) return known
  return data?.entry.name ?? (isError ? id : '')
}
