import { formatCount } from '../../design/counts.ts'
import { formatDate, formatRange } from '../../design/dates.ts'
import { meetingKindWords, sideWords, statusWords } from '../../design/words.ts'
import type { Narrowing } from '../state/ExploreState.ts'

/** One filter that is on, in words, and what any filters are without it. */
export type FilterOn = {
  readonly id: string
  readonly words: string
  readonly without: (filters: Narrowing) => Narrowing
}

const lists = ['about', 'status', 'side', 'kind'] as const

/** Every filter that is on, each of which can be taken off by itself. */
export function filtersOn(filters: Narrowing, areaName: (id: string) => string): FilterOn[] {
  const words: { [List in (typeof lists)[number]]: (value: string) => string } = {
    about: (id) => `Harm area: ${areaName(id)}`,
    status: (value) => `Status: ${lookUp(statusWords, value)}`,
    side: (value) => `Side: ${lookUp(sideWords, value)}`,
    kind: (value) => `Kind: ${lookUp(meetingKindWords, value)}`,
  }
  const listed = lists.flatMap((list) =>
    (filters[list] ?? []).map((value) => ({
      id: `${list} ${value}`,
      words: words[list](value),
      without: (all: Narrowing) => ({
        ...all,
        [list]: (all[list] ?? []).filter((other) => other !== value),
      }),
    })),
  )
  return [
    ...listed,
    ...(filters.from || filters.to ? [periodOn(filters)] : []),
    ...(filters.atLeast ? [atLeastOn(filters.atLeast)] : []),
    ...(filters.of ? [ofOn(areaName(filters.of))] : []),
  ]
}

const lookUp = (words: Readonly<Record<string, string>>, value: string) => words[value] ?? value

export const atLeastId = 'at least'
export const atLeastWords = (atLeast: number) => `at least ${formatCount(atLeast, 'meeting')}`

const atLeastOn = (atLeast: number): FilterOn => ({
  id: atLeastId,
  words: `Parties with ${atLeastWords(atLeast)}`,
  without: (all) => ({ ...all, atLeast: undefined }),
})

const ofOn = (name: string): FilterOn => ({
  id: 'of',
  words: `Only meetings of ${name}`,
  without: (all) => ({ ...all, of: undefined }),
})

const periodOn = (filters: Narrowing): FilterOn => ({
  id: 'period',
  words: `Period: ${periodWords(filters.from, filters.to)}`,
  without: (all) => ({ ...all, from: undefined, to: undefined }),
})

export function periodWords(from: string | undefined, to: string | undefined): string {
  if (from && to) return formatRange(from, to)
  if (from) return `from ${formatDate(from)}`
  return to ? `to ${formatDate(to)}` : 'any date'
}

/** How the history names a change of one filter. */
export const labelOf = (name: string, chosen: readonly string[]) =>
  chosen.length === 0 ? `Removed the ${name} filter` : `Filtered: ${name} ${chosen.join(', ')}`
