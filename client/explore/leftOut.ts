import type * as z from 'zod'
import { Id } from '../../graph-schema/record.ts'
import { MeetingKind, Side, Status } from '../../graph-schema/terms.ts'
import { readAsked } from './ask/asked.ts'
import { ExploreSearch, LeftOut } from './ExploreSearch.ts'

/** What of an address could not be read: to drop it in silence would show more than the link meant. */

const lists: readonly (readonly [LeftOut, z.ZodType<string>])[] = [
  ['ids', Id],
  ['hide', Id],
  ['about', Id],
  ['status', Status],
  ['side', Side],
  ['kind', MeetingKind],
]
const listed = new Set<LeftOut>(lists.map(([name]) => name))
/** The rest hold one value; a question is read by a grammar of its own. */
const singles = LeftOut.options.filter((name) => name !== 'ask' && !listed.has(name))

/** An address as given, read, with the names of those parts of it that were left out. */
export function readSearch(given: Record<string, unknown>): ExploreSearch {
  const read = ExploreSearch.parse(given)
  const isGiven = (name: LeftOut) => given[name] !== undefined && given[name] !== ''
  const lost = [
    ...lists.flatMap(([name, schema]) => (isGiven(name) && !isWhole(schema, read[name]) ? [name] : [])),
    ...singles.filter((name) => isGiven(name) && read[name] === undefined),
    ...(isGiven('ask') && readAsked(read.ask) === undefined ? ['ask' as const] : []),
  ]
  const all = [...new Set([...(read.leftOut?.split(',') ?? []), ...lost])]
  return all.length > 0 ? { ...read, leftOut: all.join(',') } : read
}

const isWhole = (schema: z.ZodType<string>, value: unknown) =>
  typeof value === 'string' && value.split(',').every((item) => schema.safeParse(item).success)

const words = {
  ids: 'something to show',
  hide: 'something to put away',
  about: 'a harm area',
  status: 'a status',
  side: 'a side',
  kind: 'a kind of meeting',
  from: 'the first day of the period',
  to: 'the last day of the period',
  atLeast: 'the least number of meetings',
  of: 'whose meetings to show',
  compareFrom: 'the first day to compare with',
  compareTo: 'the last day to compare with',
  view: 'whether to show the graph or the tables',
  open: 'what to open',
  a: 'one end of the paths',
  b: 'the other end of the paths',
  draw: 'how to draw meetings',
  group: 'what to group by',
  groups: 'how to draw groups',
  ask: 'the question',
} as const satisfies Record<LeftOut, string>

/** What was left out, in words; nothing where all could be read. */
export const leftOutWords = (leftOut: string | undefined): string =>
  Object.entries(words)
    .flatMap(([name, said]) => (leftOut?.split(',').includes(name) ? [said] : []))
    .join(', ')
