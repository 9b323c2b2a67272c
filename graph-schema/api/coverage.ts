import * as z from 'zod'
import { Id } from '../record.ts'
import { Completeness, DocumentKind, OrganisationKind, Side } from '../terms.ts'
import { Count, EntryRef, list } from './shared.ts'

/**
 * Whose engagement: `any` government party, the id of a department or of a minister, or `post:` with a title and,
 * after an `@`, the id of the body it is held at.
 */
export const By = z.string().max(700).default('any')

/** Whose engagement is counted, as of when, and about meetings of which period. */
export const Scope = z.object({
  asOf: z.iso.date().optional(),
  by: By,
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})

/** The period asked about, as known when, and whose evidence; without, all that is loaded. */
export const EvidenceQuery = Scope

/** What every figure rests on, with the sentence to stand beside it. */
export const EvidenceStatement = z.object({
  asOf: z.iso.date().optional(),
  documents: Count,
  meetings: Count,
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  weeks: Count,
  weeksCovered: Count,
  sentence: z.string(),
  /** Any meeting is loaded that government held without a minister. */
  officials: z.boolean().optional(),
  /** There is no evidence after this day: of the government party chosen, else of any, up to the day asked for; not of a period with an end. */
  noneAfter: z.iso.date().optional(),
  /** The latest documents, newest first. */
  newest: z.array(z.object({ id: Id, title: z.string(), date: z.iso.date(), kind: DocumentKind })),
  loaded: z.array(
    z.object({
      side: Side,
      body: EntryRef.optional(),
      from: z.iso.date(),
      to: z.iso.date(),
      completeness: Completeness,
      because: z.string().optional(),
    }),
  ),
})
export type EvidenceStatement = z.infer<typeof EvidenceStatement>

/** How an organisation has been engaged about a harm area: the first that holds (design §1). */
export const Engaged = z.enum(['met', 'group-only', 'through-forum', 'mentioned', 'none-recorded'])
export type Engaged = z.infer<typeof Engaged>

/** What is next with it: the first that holds. */
export const Next = z.enum(['planned', 'outcome-not-recorded', 'review-due'])
export type Next = z.infer<typeof Next>

export const CoverageSort = z.enum(['name', 'meetings', 'last-met'])
export type CoverageSort = z.infer<typeof CoverageSort>

export const CoverageQuery = Scope.extend({
  about: Id.optional(),
  /** Only organisations of these sides, kinds, or those they serve; whose name holds these words. */
  side: list(Side, 5).optional(),
  kind: list(OrganisationKind, 10).optional(),
  serves: z.string().max(500).optional(),
  find: z.string().max(200).optional(),
  /** Sorted by figures about one harm area, or about anything. */
  sort: CoverageSort.default('name'),
  sortAbout: Id.optional(),
  order: z.enum(['up', 'down']).default('up'),
  /** Beside each cell what it was in the period of the same length before `from`. */
  compare: z.enum(['previous']).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
  cursor: z
    .string()
    .regex(/^\d{1,6}$/, 'a cursor is what the answer before gave')
    .optional(),
})
export type CoverageQuery = z.infer<typeof CoverageQuery>

/** The same rows, all of them, as a file. */
export const CoverageFileQuery = CoverageQuery.extend({ format: z.enum(['csv', 'xlsx']) })
export type CoverageFileQuery = z.infer<typeof CoverageFileQuery>

const Figures = z.object({
  engaged: Engaged.nullable(),
  inferred: z.boolean(),
  /** Meetings held that can count as met, in groups of any size. */
  meetings: Count,
  /** Bodies times meetings: of one organisation the same as meetings. */
  participations: Count,
  lastMet: z.iso.date().nullable(),
})

export const CoverageCell = Figures.extend({
  harmArea: Id,
  next: Next.nullable(),
  /** The same in the period before, where it was asked for. */
  before: Figures.optional(),
})
export type CoverageCell = z.infer<typeof CoverageCell>

export const CoverageRow = z.object({
  id: Id,
  name: z.string(),
  kind: OrganisationKind,
  side: Side,
  serves: z.string().optional(),
  /** Met about something, but not about every harm area it works on. */
  partial: z.boolean(),
  /** About anything at all. */
  meetings: Count,
  lastMet: z.iso.date().nullable(),
  cells: z.array(CoverageCell),
})
export type CoverageRow = z.infer<typeof CoverageRow>

/** Whose engagement an answer is about, in words that fit "engagement by …". */
export const ByWhom = z.object({ by: z.string(), name: z.string() })
export type ByWhom = z.infer<typeof ByWhom>

export const CoverageColumn = z.object({ id: Id, name: z.string(), partOf: z.array(Id) })
export type CoverageColumn = z.infer<typeof CoverageColumn>

const heading = {
  asOf: z.iso.date(),
  seq: Count,
  by: ByWhom,
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  evidence: EvidenceStatement,
}

export const Coverage = z.object({
  ...heading,
  /** The period before, where it was asked for. */
  before: z.object({ from: z.iso.date(), to: z.iso.date() }).optional(),
  columns: z.array(CoverageColumn),
  /** All rows within the filters, of which these are some. */
  total: Count,
  rows: z.array(CoverageRow),
  cursor: z.string().optional(),
})
export type Coverage = z.infer<typeof Coverage>

/** Government parties, and posts at government, whose engagement can be asked for. */
export const WhomChoices = z.object({
  departments: z.array(ByWhom),
  people: z.array(ByWhom),
  posts: z.array(ByWhom),
  /** Some were left out; they can still be asked for by their id. */
  more: z.boolean(),
})
export type WhomChoices = z.infer<typeof WhomChoices>

export const GroupKey = z.enum(['kind', 'side', 'serves'])
export type GroupKey = z.infer<typeof GroupKey>

export const CoverageGroupsQuery = Scope.extend({ about: Id.optional(), rows: GroupKey })

/** Organisations of one kind, side or by-and-for group: how many are engaged how, and their meetings, each once. */
export const CoverageGroups = z.object({
  ...heading,
  columns: z.array(CoverageColumn),
  rows: z.array(
    z.object({
      /** A kind, a side or whom they serve; '' where the register does not say. */
      key: z.string(),
      organisations: Count,
      meetings: Count,
      participations: Count,
      lastMet: z.iso.date().nullable(),
      cells: z.array(
        z.object({
          harmArea: Id,
          engaged: z.partialRecord(Engaged, Count),
          next: z.partialRecord(Next, Count),
          meetings: Count,
          participations: Count,
          lastMet: z.iso.date().nullable(),
        }),
      ),
    }),
  ),
})
export type CoverageGroups = z.infer<typeof CoverageGroups>
