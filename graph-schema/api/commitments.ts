import * as z from 'zod'
import { Citation, Id, When } from '../record.ts'
import { Basis, CommitmentKind, CommitmentStatus, DocumentKind } from '../terms.ts'
import { Written } from './changes.ts'
import { EvidenceStatement } from './coverage.ts'
import { CitationRef, Count, EntryRef, list } from './shared.ts'

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

const cursor = z
  .string()
  .regex(/^\d{1,6}$/, 'a cursor is what the answer before gave')
  .optional()

export const CommitmentSort = z.enum(['due', 'said', 'what', 'by', 'to', 'status'])
export type CommitmentSort = z.infer<typeof CommitmentSort>

/** Which commitments, as of when. A body stands also for whoever acted for it. */
const Which = z.object({
  asOf: z.iso.date().optional(),
  kind: list(CommitmentKind, 3).optional(),
  status: list(CommitmentStatus, 3).optional(),
  by: Id.optional(),
  to: Id.optional(),
  /** About this harm area or a part of it, by the meeting. */
  about: Id.optional(),
  letter: z.literal('yes').optional(),
  late: z.literal('yes').optional(),
})

export const CommitmentsQuery = Which.extend({
  sort: CommitmentSort.default('due'),
  order: z.enum(['up', 'down']).default('up'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor,
})
export type CommitmentsQuery = z.infer<typeof CommitmentsQuery>

/** The same, all of them, as a file. */
export const CommitmentsFileQuery = CommitmentsQuery.omit({ limit: true, cursor: true })
export type CommitmentsFileQuery = z.infer<typeof CommitmentsFileQuery>

const heading = { asOf: z.iso.date(), seq: Count, evidence: EvidenceStatement }

export const Commitments = z.object({
  ...heading,
  by: EntryRef.optional(),
  to: EntryRef.optional(),
  about: EntryRef.optional(),
  /** Within the other filters: how many of each status, how many late, how many promised letters. */
  counts: z.object({
    all: Count,
    status: z.record(CommitmentStatus, Count),
    late: Count,
    letters: Count,
    dated: Count,
  }),
  /** What counts as a promised letter. */
  letterRule: z.string(),
  /** There are more than are looked at: the answer is about the first of them. */
  cutAt: Count.optional(),
  total: Count,
  rows: z.array(CommitmentFact),
  cursor: z.string().optional(),
})
export type Commitments = z.infer<typeof Commitments>

/** Another commitment that may be the same one, and why it may be. */
export const Candidate = z.object({ commitment: CommitmentFact, because: z.array(z.string()) })
export type Candidate = z.infer<typeof Candidate>

export const CommitmentQuery = z.object({
  asOf: z.iso.date().optional(),
  /** Others of its kind whose words hold these, beside the likely ones. */
  find: z.string().max(200).optional(),
})

export const Commitment = z.object({
  ...heading,
  /** The id asked for where it has been merged into this one. */
  askedFor: Id.optional(),
  commitment: CommitmentFact,
  candidates: z.array(Candidate),
})
export type Commitment = z.infer<typeof Commitment>

// Changing them

const seen = Count
const Words = z.string().trim().min(1).max(20_000)

/** A loaded document and where in it. */
export const GivenCitation = Citation.pick({ document: true, locator: true, quote: true }).strict()
export type GivenCitation = z.infer<typeof GivenCitation>

/** A note of one's own: it becomes a document, so that what is said of it cites something. */
export const GivenNote = z.strictObject({
  date: z.iso.date(),
  title: z.string().trim().min(1).max(300).optional(),
  text: z.string().trim().max(2_000).optional(),
  /** Whose note it is, where that is a party. */
  from: z.array(Id).max(20).optional(),
})
export type GivenNote = z.infer<typeof GivenNote>

/** What something new rests on: a loaded document, or a note of one's own. */
export const Source = z.union([
  z.strictObject({ citation: GivenCitation }),
  z.strictObject({ note: GivenNote }),
])
export type Source = z.infer<typeof Source>

/** Done or withdrawn only with a citation, or with a note and the day of it. */
const Closed = z
  .strictObject({
    status: z.enum(['done', 'withdrawn']),
    citation: GivenCitation.optional(),
    note: Words.optional(),
    on: z.iso.date().optional(),
  })
  .refine(({ citation, note }) => citation || note, 'say which document shows it, or write a note')
  .refine(({ citation, on }) => citation || on, 'give the day it was closed')
export type Closed = z.infer<typeof Closed>

/** Closed or, with null, opened again; due on a day or, with null, on none. What is left out stays. */
export const ChangedCommitment = z.strictObject({
  seen,
  closed: Closed.nullable().optional(),
  due: z.iso.date().nullable().optional(),
})
export type ChangedCommitment = z.infer<typeof ChangedCommitment>

export const NewCommitment = z.strictObject({
  kind: CommitmentKind,
  by: z.array(Id).max(50),
  to: z.array(Id).max(50),
  what: Words,
  due: z.iso.date().optional(),
  meeting: Id.optional(),
  source: Source,
})
export type NewCommitment = z.infer<typeof NewCommitment>

export const SameQuery = z.object({ with: Id, asOf: z.iso.date().optional() })
/** The two as one line: the one first told of stays, the other is linked to it. */
export const SamePreview = z.object({ seq: Count, stays: Id, linked: Id, commitment: CommitmentFact })
export type SamePreview = z.infer<typeof SamePreview>
export const SameAs = z.strictObject({ seen, with: Id })
export type SameAs = z.infer<typeof SameAs>

export const CommitmentChanged = Written
export type CommitmentChanged = Written

// Documents to cite

export const DocumentsQuery = z.object({ find: z.string().max(200).optional() })
/** The newest first; `total` of those found. */
export const DocumentsToCite = z.object({
  total: Count,
  documents: z.array(z.object({ id: Id, title: z.string(), date: z.iso.date(), kind: DocumentKind })),
})
export type DocumentsToCite = z.infer<typeof DocumentsToCite>
