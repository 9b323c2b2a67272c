import type { QueryClient } from '@tanstack/react-query'
import { searchQuery } from '../../design/searchQuery.ts'
import type { BlankType } from './pattern.ts'
import { typesOf } from './resolve.ts'

/** Why a name typed could not be taken: it may mean several, or nothing is called so. Found before, it is not asked again. */
export async function unclearWords(client: QueryClient, { text, type }: { text: string; type: BlankType }) {
  if (type === 'date') return `“${text}” is not a date Liaison can read`
  if (type === 'week')
    return `“${text}” is not a day Liaison can read. Name one day of the week, such as 4 Nov 2020`
  const found = await client
    .fetchQuery({ ...searchQuery(text, typesOf[type]), staleTime: 60_000 })
    .catch(() => undefined)
  if (found?.results.length !== 0) return `Choose one of the matches for “${text}”`
  return type === 'area'
    ? `No harm area is called “${text}”. Try part of the name`
    : `Nobody in the register is called “${text}”. Try part of the name, or another spelling`
}
