import * as z from 'zod'
import { Id, When } from '../record.ts'
import { Basis, CommitmentKind, CommitmentStatus } from '../terms.ts'
import { CitationRef, EntryRef } from './shared.ts'

/** Undertakings, asks and offers, and what closed them. */

/** The same said in a later document: a commitment merged into the one shown. */
export const SaidAgain = z.object({
  id: Id,
  what: z.string(),
  citations: z.array(CitationRef),
})
export type SaidAgain = z.infer<typeof SaidAgain>

/** One commitment as of a day, with all that was merged into it. */
export const CommitmentFact = z.object({
  id: Id,
  kind: CommitmentKind,
  what: z.string(),
  /** Empty where the source does not say. */
  by: z.array(EntryRef),
  to: z.array(EntryRef),
  meeting: EntryRef.extend({ when: When.optional() }).optional(),
  due: z.iso.date().optional(),
  status: CommitmentStatus,
  /** An undertaking by a government party, open after the day it was due. */
  late: z.boolean(),
  /** Made by a government party: on the side of the body it was made for. */
  government: z.boolean(),
  /** A letter or a reply in writing was promised, by its wording. */
  letter: z.boolean(),
  /** Where it is closed: the citation or the note that shows it, and since when. */
  closedBy: CitationRef.optional(),
  closedNote: z.string().optional(),
  closedOn: z.iso.date().optional(),
  basis: Basis,
  because: z.string().optional(),
  /** Of the document it is first told in, and of all that say it again. */
  citations: z.array(CitationRef),
  repeated: z.array(SaidAgain),
})
export type CommitmentFact = z.infer<typeof CommitmentFact>
