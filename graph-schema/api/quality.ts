import * as z from 'zod'
import { EvidenceStatement } from './coverage.ts'
import { CitationRef, Count, EntryRef } from './shared.ts'

/** What can be amiss with what is loaded. */
export const QualityKind = z.enum(['undated', 'redacted', 'inferred', 'uncited', 'unresolved', 'outcome'])
export type QualityKind = z.infer<typeof QualityKind>

/** Without a kind, the counts alone. */
export const QualityQuery = z.object({
  kind: QualityKind.optional(),
  asOf: z.iso.date().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z
    .string()
    .regex(/^\d{1,7}$/, 'a cursor is what the answer before gave')
    .optional(),
})
export type QualityQuery = z.infer<typeof QualityQuery>

/** All of one kind, as a file. */
export const QualityFileQuery = z.object({ kind: QualityKind, asOf: z.iso.date().optional() })
export type QualityFileQuery = z.infer<typeof QualityFileQuery>

export const QualityRow = z.object({
  entry: EntryRef,
  /** What is missing, and what to do about it, in plain words. */
  missing: z.string(),
  mend: z.string(),
  because: z.string().optional(),
  citations: z.array(CitationRef),
})
export type QualityRow = z.infer<typeof QualityRow>

export const Quality = z.object({
  asOf: z.iso.date(),
  seq: Count,
  evidence: EvidenceStatement,
  counts: z.array(z.object({ kind: QualityKind, count: Count })),
  rows: z.array(QualityRow),
  cursor: z.string().optional(),
})
export type Quality = z.infer<typeof Quality>
