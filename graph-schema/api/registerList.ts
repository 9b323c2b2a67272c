import * as z from 'zod'
import { Id } from '../record.ts'
import { OrganisationKind, Side } from '../terms.ts'
import { Written } from './changes.ts'
import { ChangedLine } from './history.ts'
import { Count, EntryRef } from './shared.ts'

/** The people and organisations of the register, those that may be the same, and what merging them would do. */

export const RegisterQuery = z.object({
  find: z.string().trim().max(200).optional(),
  type: z.enum(['person', 'organisation']).optional(),
  kind: OrganisationKind.optional(),
  /** Of a person: the side of a body at which they hold or held a post. */
  side: Side.optional(),
  /** Working on this harm area or a part of it. */
  about: Id.optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type RegisterQuery = z.infer<typeof RegisterQuery>

export const RegisterRow = z.object({
  entry: EntryRef,
  aliases: z.array(z.string()),
  /** The latest post of a person: "Chief Executive, Refuge". */
  post: z.string().optional(),
  meetings: Count,
  /** Of a meeting, in place of all that: "3 November 2020, held, Weekly update"; `meetings` is how many took part. */
  detail: z.string().optional(),
})
export type RegisterRow = z.infer<typeof RegisterRow>

export const Register = z.object({ seq: Count, total: Count, rows: z.array(RegisterRow) })
export type Register = z.infer<typeof Register>

// Those that may be the same

/** What a pair is of. A body that is named by a post, such as a commissioner, is easily taken for its holder. */
export const DuplicateKind = z.enum(['person', 'organisation', 'post', 'meeting'])
export type DuplicateKind = z.infer<typeof DuplicateKind>

/** In what two are alike: five ways of names, two of meetings. */
export const DuplicateWhy = z.enum([
  'written-otherwise',
  'more-words',
  'acronym',
  'part-of-a-name',
  'nearly-the-same',
  'same-day',
  'same-time',
])
export type DuplicateWhy = z.infer<typeof DuplicateWhy>

export const Duplicate = z.object({
  one: RegisterRow,
  other: RegisterRow,
  /** Surely the same name, or one a person has to look at. */
  sure: z.boolean(),
  because: z.string(),
  kind: DuplicateKind,
  why: DuplicateWhy,
})
export type Duplicate = z.infer<typeof Duplicate>

export const DuplicatesQuery = RegisterQuery.pick({ offset: true, limit: true }).extend({
  among: z.enum(['parties', 'meetings']).default('parties'),
  kind: DuplicateKind.optional(),
  why: DuplicateWhy.optional(),
  /** Words in the names of either. */
  find: z.string().trim().max(200).optional(),
})
export type DuplicatesQuery = z.infer<typeof DuplicatesQuery>
export const Duplicates = z.object({
  seq: Count,
  /** Within the filters, of how many there are. */
  total: Count,
  inAll: Count,
  /** Of each kind and for each reason, within the other filters. */
  counts: z.object({
    kind: z.partialRecord(DuplicateKind, Count),
    why: z.partialRecord(DuplicateWhy, Count),
  }),
  duplicates: z.array(Duplicate),
  /** How many people and organisations, or meetings, were looked at, of how many there are. */
  looked: Count,
  of: Count,
})
export type Duplicates = z.infer<typeof Duplicates>

/** Two that a person has found not to be the same: they are not proposed again. */
export const NotTheSame = z.strictObject({ one: Id, other: Id })
export type NotTheSame = z.infer<typeof NotTheSame>

// Merging

export const MergeQuery = z.object({ into: Id })

/** What merging would do: which of the two stays, what moves to it, and where the two differ. */
export const MergePreview = z.object({
  seq: Count,
  stays: EntryRef,
  goes: EntryRef,
  /** Links that move: "took part in 12". */
  moves: z.array(z.object({ reads: z.string(), count: Count })),
  /** Where they differ: `before` is what the one that stays says, `after` what the other does. */
  differ: z.array(ChangedLine),
})
export type MergePreview = z.infer<typeof MergePreview>

export const MergeInto = z.strictObject({
  into: Id,
  seen: Count,
  why: z.string().trim().max(500).optional(),
})
export type MergeInto = z.infer<typeof MergeInto>
export const Merged = Written
