import * as z from 'zod'
import { Id } from '../record.ts'
import { Completeness, DocumentKind, Side } from '../terms.ts'
import { EvidenceStatement } from './coverage.ts'
import { CitationRef, Count, EntryRef } from './shared.ts'

/** The most periods, one a column, that an answer holds. */
export const mostPeriods = 160

export const PeriodUnit = z.enum(['week', 'quarter'])
export type PeriodUnit = z.infer<typeof PeriodUnit>

/** Weeks unless there are too many of them. */
export const PeriodsQuery = z.object({ unit: PeriodUnit.optional(), asOf: z.iso.date().optional() })
export type PeriodsQuery = z.infer<typeof PeriodsQuery>

/** What is loaded for a period: as said by the evidence; else documents that say nothing of what they cover. */
export const PeriodLoaded = z.enum([...Completeness.options, 'documents', 'nothing'])
export type PeriodLoaded = z.infer<typeof PeriodLoaded>

const days = { from: z.iso.date(), to: z.iso.date() }

export const PeriodCell = z.object({
  loaded: PeriodLoaded,
  /** The documents and returns behind it, newest first; some of them where there are `more`. */
  documents: z.array(Id),
  more: Count,
})
export type PeriodCell = z.infer<typeof PeriodCell>

export const PeriodRow = z.object({
  side: Side,
  /** Without one, all of the side, or those of it that have no row of their own. */
  body: EntryRef.optional(),
  name: z.string(),
  /** What the evidence says of itself, each with its days and documents. */
  evidence: z.array(
    z.object({
      ...days,
      completeness: Completeness,
      because: z.string().optional(),
      citations: z.array(CitationRef),
    }),
  ),
  /** One for each period. */
  cells: z.array(PeriodCell),
})
export type PeriodRow = z.infer<typeof PeriodRow>

export const EvidenceDocument = z.object({
  id: Id,
  title: z.string(),
  date: z.iso.date(),
  kind: DocumentKind,
  marking: z.string().optional(),
})
export type EvidenceDocument = z.infer<typeof EvidenceDocument>

export const EvidencePeriods = z.object({
  asOf: z.iso.date(),
  seq: Count,
  unit: PeriodUnit,
  evidence: EvidenceStatement,
  /** How many earlier periods are left out. */
  earlier: Count,
  periods: z.array(z.object(days)),
  rows: z.array(PeriodRow),
  /** Every document, newest first; some of them where there are more in all. */
  documents: z.array(EvidenceDocument),
  documentsInAll: Count,
  /** What is not loaded, each in a sentence. */
  notLoaded: z.array(z.string()),
  /** Sentences left out. */
  notLoadedMore: Count,
  /** Bodies of government in the register that took part in no loaded meeting. */
  notHeardOf: z.object({ count: Count, of: Count, some: z.array(EntryRef) }),
})
export type EvidencePeriods = z.infer<typeof EvidencePeriods>
