import * as z from 'zod'
import { Id, When } from '../record.ts'
import { MeetingKind, Status } from '../terms.ts'
import { ByWhom, CoverageCell, Scope } from './coverage.ts'
import { CitationRef, Count, EntryRef } from './shared.ts'

/** One cell of the matrix; without `about`, all that an organisation's row rests on. */
export const CellQuery = Scope.extend({ organisation: Id, about: Id.optional() })
export type CellQuery = z.infer<typeof CellQuery>

/** What a contact counts as, as of the date asked. `not-counted` where none of the definitions takes it in. */
export const CountsAs = z.enum([
  'met',
  'group-only',
  'session',
  'planned',
  'outcome-not-recorded',
  'mentioned',
  'outside-period',
  'not-counted',
])
export type CountsAs = z.infer<typeof CountsAs>

export const Contact = z.object({
  meeting: z.object({ id: Id, title: z.string(), kind: MeetingKind, when: When, status: Status }),
  countsAs: CountsAs,
  /** Why it does not count, or what of it is inferred and because of what. */
  because: z.array(z.string()),
  /** Of the engagement asked for: who of government took part. */
  government: z.array(EntryRef),
  /** The people through whom the organisation took part; none where it did as itself. */
  through: z.array(EntryRef),
  /** Stakeholder bodies in it. */
  parties: Count,
  citations: z.array(CitationRef),
})
export type Contact = z.infer<typeof Contact>

const Sourced = z.object({
  harmArea: EntryRef,
  because: z.string().optional(),
  citations: z.array(CitationRef),
})

export const Cell = z.object({
  asOf: z.iso.date(),
  by: ByWhom,
  seq: Count,
  sentence: z.string(),
  organisation: EntryRef,
  harmArea: EntryRef.optional(),
  /** Absent where the matrix has nothing to say there. */
  cell: CoverageCell.optional(),
  meetings: Count,
  everyDays: Count.optional(),
  worksOn: z.array(Sourced),
  mentions: z.array(Sourced),
  /** The latest first. */
  contacts: z.array(Contact),
  /** All there are, of which these are some. */
  total: Count,
})
export type Cell = z.infer<typeof Cell>
