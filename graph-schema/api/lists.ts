import * as z from 'zod'
import { Id, Reason } from '../record.ts'
import { OrganisationKind, Side } from '../terms.ts'
import { ByWhom, CoverageQuery, Engaged, EvidenceStatement, Next, Scope } from './coverage.ts'
import { CitationRef, Count } from './shared.ts'

/** Lists of organisations with whom no meeting, or no meeting yet, or no meeting lately is recorded. */
export const CoverageList = z.enum([
  'none-recorded',
  'mentioned',
  'planned',
  'outcome-not-recorded',
  'group-only',
  'through-forum',
  'partial',
  'review-due',
])
export type CoverageList = z.infer<typeof CoverageList>

export const ListsQuery = Scope.extend({
  list: CoverageList.default('none-recorded'),
  /** About one harm area; without, overall. */
  about: Id.optional(),
  /** Only organisations whose name holds these words. */
  find: z.string().max(200).optional(),
  /** `later`: leave out how many each list has where that is not known yet and the rows can be told sooner. */
  counts: z.enum(['now', 'later']).default('now'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: CoverageQuery.shape.cursor,
})
export type ListsQuery = z.infer<typeof ListsQuery>

/** The whole list, as a CSV file. */
export const ListsFileQuery = ListsQuery.omit({ counts: true, limit: true, cursor: true })
export type ListsFileQuery = z.infer<typeof ListsFileQuery>

/** What is said of an organisation about one harm area; about none, where its meetings name none. */
export const ListPart = z.object({
  harmArea: z.object({ id: Id, name: z.string() }).optional(),
  engaged: Engaged.nullable(),
  next: Next.nullable(),
  inferred: z.boolean(),
  words: z.string(),
  /** The planned meeting of which no document says whether it took place. */
  toRecord: z.object({ id: Id, title: z.string() }).optional(),
})
export type ListPart = z.infer<typeof ListPart>

/** A reason for no contact as shown; `changed` is the change that last saved it. */
export const ShownReason = Reason.omit({ organisation: true, harmArea: true }).extend({
  harmArea: z.object({ id: Id, name: z.string() }).optional(),
  changed: Count,
})
export type ShownReason = z.infer<typeof ShownReason>

export const ListRow = z.object({
  id: Id,
  name: z.string(),
  kind: OrganisationKind,
  side: Side,
  /** The parts as one text, without the organisation's name. */
  sentence: z.string(),
  parts: z.array(ListPart),
  /** Harm areas of which nothing is said here for want of room. */
  more: Count,
  citations: z.array(CitationRef),
  /** None for a viewer who may not see reasons. */
  reasons: z.array(ShownReason),
})
export type ListRow = z.infer<typeof ListRow>

export const Lists = z.object({
  asOf: z.iso.date(),
  seq: Count,
  by: ByWhom,
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  evidence: EvidenceStatement,
  list: CoverageList,
  about: z.object({ id: Id, name: z.string() }).optional(),
  /** How many organisations each list has, whatever is sought in them; none where they were asked for later. */
  counts: z.record(CoverageList, Count).optional(),
  total: Count,
  rows: z.array(ListRow),
  /** What empties the list, where it is empty. */
  because: z.string().optional(),
  /** The viewer may see reasons for no contact, and give them. */
  mayGiveReasons: z.boolean(),
  cursor: z.string().optional(),
})
export type Lists = z.infer<typeof Lists>

// Reasons

const note = z.string().trim().max(2_000)

export const NewReason = z.strictObject({
  organisation: Id,
  harmArea: Id.optional(),
  reason: Reason.shape.reason,
  note: note.optional(),
  /** Since when it is known; today unless said. */
  known: Reason.shape.known.optional(),
})
export type NewReason = z.infer<typeof NewReason>

/** `seen` is its `changed` as read, so that nobody's later change is overwritten unseen. */
export const ChangedReason = z.strictObject({
  seen: Count,
  reason: Reason.shape.reason.optional(),
  note: note.optional(),
  known: Reason.shape.known.optional(),
})
export type ChangedReason = z.infer<typeof ChangedReason>

export const DeletedReasonQuery = z.object({ seen: z.coerce.number().int().nonnegative() })

/** The change that wrote it: undo that to have things as they were. */
export const WrittenReason = z.object({ id: Id, seq: Count })
export type WrittenReason = z.infer<typeof WrittenReason>
