import { type SearchResult, SearchResults } from '../../graph-schema/api/explore.ts'
import type { EntryType } from '../../graph-schema/entry.ts'
import { apiQuery } from '../api.ts'

/** What to ask the server as someone types; of all types where none is given. */
export const searchQuery = (text: string, types: readonly EntryType[]) =>
  apiQuery(SearchResults, '/api/search', { q: text.trim(), type: types, limit: 10 })

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '')
    .toLowerCase()

/** The one meant beyond doubt: the only one found, or the only one so called. Otherwise a person has to choose. */
export function findOnlyMatch(found: SearchResults): SearchResult | undefined {
  if (found.results.length === 1 && !found.more) return found.results[0]
  const sought = folded(found.query)
  const named = found.results.filter(
    (result) => folded(result.name) === sought || folded(result.foundAs ?? '') === sought,
  )
  return named.length === 1 ? named[0] : undefined
}
