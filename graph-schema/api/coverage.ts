import * as z from 'zod'
import { Id } from '../record.ts'
import { Completeness, DocumentKind, Side } from '../terms.ts'
import { Count, EntryRef } from './shared.ts'

/** The period asked about; without, all that is loaded. */
export const EvidenceQuery = z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() })

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
