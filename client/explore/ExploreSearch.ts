import * as z from 'zod'
import { Id } from '../../graph-schema/record.ts'
import { leftOutParam } from '../leftOut.ts'
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
  leftOut: leftOutParam,
})
export type ExploreSearch = z.infer<typeof ExploreSearch>
