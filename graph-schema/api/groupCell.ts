import * as z from 'zod'
import { Id } from '../record.ts'
import { ByWhom, CoverageRow, Engaged, GroupKey, Next, Scope } from './coverage.ts'
import { Contact } from './coverageCell.ts'
import { Count, EntryRef } from './shared.ts'

/** One cell of the matrix by kind, side or by-and-for group; without `about`, all that a group's row rests on. */
export const GroupCellQuery = Scope.extend({
  rows: GroupKey,
  /** As the groups have it: '' where the register does not say. */
  key: z.string().max(500).default(''),
  about: Id.optional(),
})
export type GroupCellQuery = z.infer<typeof GroupCellQuery>

/** An organisation of the group and what it counts as. */
const Member = CoverageRow.pick({ id: true, name: true }).extend({
  engaged: Engaged.nullable(),
  inferred: z.boolean(),
  next: Next.nullable(),
})
export type GroupMember = z.infer<typeof Member>

export const GroupCell = z.object({
  asOf: z.iso.date(),
  by: ByWhom,
  seq: Count,
  sentence: z.string(),
  harmArea: EntryRef.optional(),
  /** In the group, with something to say about the harm area or without. */
  organisations: Count,
  /** Those with something to say, by name. */
  members: z.array(Member),
  /** Held in the period, of a kind that can count as met: each once, and once for each organisation. */
  meetings: Count,
  participations: Count,
  /** The latest first, each with those of the group that took part. */
  contacts: z.array(Contact.extend({ organisations: z.array(EntryRef) })),
  /** All there are, of which these are some. */
  total: Count,
})
export type GroupCell = z.infer<typeof GroupCell>
