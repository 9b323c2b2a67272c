import * as z from 'zod'
import { Id } from '../../graph-schema/record.ts'
import { groupings, views } from './state/ExploreState.ts'

/** The address of the explorer. A part that cannot be read is left out, never an error. */

const text = z
  .union([z.string(), z.number().transform(String), z.boolean().transform(String)])
  .optional()
  .catch(undefined)
const oneOf = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const number = (least: number, most: number) =>
  text.transform((value) => (value ? Number(value) : undefined)).pipe(oneOf(z.int().min(least).max(most)))

/** More than this is surely a slip. */
export const mostMeetings = 1_000

/** Parts of an address whose loss changes what is shown, not only how. */
export const LeftOut = z.enum([
  'ids',
  'hide',
  'about',
  'status',
  'side',
  'kind',
  'from',
  'to',
  'atLeast',
  'of',
  'compareFrom',
  'compareTo',
  'view',
  'open',
  'a',
  'b',
  'draw',
  'group',
  'groups',
  'ask',
])
export type LeftOut = z.infer<typeof LeftOut>

export const ExploreSearch = z.object({
  ids: text,
  hide: text,
  about: text,
  status: text,
  side: text,
  kind: text,
  from: oneOf(z.iso.date()),
  to: oneOf(z.iso.date()),
  atLeast: number(2, mostMeetings),
  of: oneOf(Id),
  compareFrom: oneOf(z.iso.date()),
  compareTo: oneOf(z.iso.date()),
  view: oneOf(z.enum(views)),
  /** An entry to show with its first neighbours; the address then becomes plain ids. */
  open: oneOf(Id),
  /** The saved view that the picture is, or began from. */
  saved: text,
  /** The ends of the paths asked for. */
  a: oneOf(Id),
  b: oneOf(Id),
  /** The question asked; drawn where nothing else is asked for. */
  ask: text,
  /** How all meetings are drawn, and which are drawn otherwise. */
  draw: oneOf(z.enum(['edge', 'node'])),
  asNode: text,
  asEdge: text,
  /** By what it is grouped, how all groups look, and which look otherwise. */
  group: oneOf(z.enum(groupings)),
  groups: oneOf(z.enum(['open', 'closed'])),
  opened: text,
  closed: text,
  /** How many were asked for, where that was more than can be shown. */
  outOf: number(1, 1_000_000),
  pin: text,
  selected: text,
  /** Places: four characters for each of `ids`, then of `also`. */
  xy: text,
  also: text,
  at: text,
  /** Names of parts that could not be read, so that it can be said: never text of its own. */
  leftOut: text
    .transform((value) => value?.split(',').filter((name) => LeftOut.safeParse(name).success))
    .transform((names) => names?.join(',') || undefined)
    .pipe(z.string().optional()),
})
export type ExploreSearch = z.infer<typeof ExploreSearch>
