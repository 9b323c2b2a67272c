import * as z from 'zod'
import {
  Commitment,
  Document,
  Evidence,
  Id,
  longestText,
  Meeting,
  Mention,
  Organisation,
  Person,
  Point,
} from '../record.ts'
import { Decided } from '../terms.ts'
import { Candidate, MatchStatus } from './matching.ts'
import { Count, EntryRef } from './shared.ts'

/** A document in review: its text, what is proposed of it, what was decided, and what taking it over would do. */

const Name = z.string().trim().min(1).max(300)
const Words = z.string().max(20_000)

// Bringing a document

/** The largest file taken, in bytes. */
export const largestFile = 25 * 1024 * 1024

/** `again`: though one much like it is here already. */
const again = z.enum(['true', 'false']).optional()
export const BroughtFile = z.object({ name: Name, again })
export const PastedText = z.object({ name: Name, text: z.string().max(900_000), again })
export type PastedText = z.infer<typeof PastedText>

/** The document in review; or that it is here already, as the same text or nearly so, and where. */
export const Brought = z.object({
  id: Id,
  is: z.enum(['new', 'same', 'near-same']),
  name: z.string(),
  /** Where what it says has been taken over. */
  document: EntryRef.optional(),
})
export type Brought = z.infer<typeof Brought>

// What is proposed

/** A name of a victim, a survivor or a member of the public: no entry is ever made of it. */
export const Quarantined = z.strictObject({
  start: Count,
  end: Count,
  quote: z.string().max(2_000),
  because: Words.optional(),
})
export type Quarantined = z.infer<typeof Quarantined>

/** Which period the document accounts for, and whose contacts in it. */
export const PeriodCovered = Evidence.required({ id: true })

/** What a proposal says, in the record format. */
export const Said = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('document'), entry: Document }),
  z.strictObject({ type: z.literal('meeting'), entry: Meeting }),
  z.strictObject({ type: z.literal('point'), entry: Point }),
  z.strictObject({ type: z.literal('commitment'), entry: Commitment }),
  z.strictObject({ type: z.literal('organisation'), entry: Organisation }),
  z.strictObject({ type: z.literal('person'), entry: Person }),
  z.strictObject({ type: z.literal('mention'), entry: Mention }),
  z.strictObject({ type: z.literal('evidence'), entry: PeriodCovered }),
  z.strictObject({ type: z.literal('quarantined'), entry: Quarantined }),
])
export type Said = z.infer<typeof Said>
type Entries = { [S in Said as S['type']]: S['entry'] }
export type SaidOf<T extends Said['type']> = Entries[T]

/** Names a proposal within its document: "meeting/2020-11-06-call.3f9a1c". */
export const ProposalKey = z
  .string()
  .max(300)
  .regex(/^[a-z]+\/[\w.:-]+$/)

/** What is done with a quarantined name. */
export const Quarantine = z.enum(['leave-out', 'lived-experience'])
export type Quarantine = z.infer<typeof Quarantine>

/**
 * What a person decided: what it says where they changed it, which entry of the graph it is where it is one, and which
 * that it may have been it was found not to be.
 */
export const DecisionBody = z.strictObject({
  said: Said.optional(),
  is: Id.optional(),
  apart: z.array(Id).max(20).optional(),
  mergedInto: ProposalKey.optional(),
  quarantine: Quarantine.optional(),
})
export type DecisionBody = z.infer<typeof DecisionBody>

/** `seen`: the `changed` of the proposal as it was read; `added`: found by a person, not proposed. */
export const NewDecision = DecisionBody.extend({
  key: ProposalKey,
  seen: Count,
  state: Decided,
  added: z.literal(true).optional(),
})
export type NewDecision = z.infer<typeof NewDecision>
export const NewDecisions = z.object({ decisions: z.array(NewDecision).min(1).max(200) })
export type NewDecisions = z.infer<typeof NewDecisions>
export const DecisionsMade = z.object({ seq: Count })

/** How sure the rule that proposed it is: never a figure on screen. */
export const Sureness = z.enum(['sure', 'fairly-sure', 'please-check'])
export type Sureness = z.infer<typeof Sureness>

const Span = z.object({ start: Count, end: Count })
export type Span = z.infer<typeof Span>

/** A meeting recorded already that may be the one proposed, or a document that may be this one, and why. */
export const Like = z.object({ entry: EntryRef, because: z.string() })
export type Like = z.infer<typeof Like>

export const ReviewItem = z.object({
  key: ProposalKey,
  said: Said,
  /** The proposal it is read with: points and commitments with their meeting. */
  group: ProposalKey,
  /** Which paragraph of the text it begins in. */
  paragraph: Count.optional(),
  spans: z.array(Span),
  /** The rule that made it, in words; absent for what a person added. */
  rule: z.string().optional(),
  sureness: Sureness.optional(),
  state: Decided,
  changed: Count,
  by: z.string().optional(),
  edited: z.boolean(),
  added: z.boolean(),
  is: EntryRef.optional(),
  /** Which of those it is like it was found not to be. */
  apart: z.array(Id),
  mergedInto: ProposalKey.optional(),
  quarantine: Quarantine.optional(),
  /** Whom a new party may be; `matched` where one is meant beyond doubt. */
  match: MatchStatus.optional(),
  candidates: z.array(Candidate),
  /** Which meeting or document already recorded it may be. */
  like: z.array(Like),
})
export type ReviewItem = z.infer<typeof ReviewItem>

/** An entry a proposal refers to: in the register, or proposed by this document. */
export const ReviewRef = EntryRef.extend({ key: ProposalKey.optional(), state: Decided.optional() })
export type ReviewRef = z.infer<typeof ReviewRef>

/** What came of it once it was taken over. */
export const Taken = z.object({
  seq: Count,
  at: z.string(),
  by: z.string(),
  document: EntryRef,
  meetings: z.array(EntryRef),
  total: Count,
})
export type Taken = z.infer<typeof Taken>

export const Review = z.object({
  seq: Count,
  id: Id,
  name: z.string(),
  changed: Count,
  text: z.string().max(longestText),
  paragraphs: z.array(Span),
  notes: z.array(z.string()),
  document: ReviewItem,
  items: z.array(ReviewItem),
  refs: z.array(ReviewRef),
  taken: Taken.optional(),
})
export type Review = z.infer<typeof Review>

// The list

export const DraftRef = z.object({
  id: Id,
  name: z.string(),
  changed: Count,
  at: z.string(),
  by: z.string(),
  decided: Count,
  proposals: Count,
  document: EntryRef.optional(),
})
export type DraftRef = z.infer<typeof DraftRef>
export const Drafts = z.object({ drafts: z.array(DraftRef), total: Count })
export type Drafts = z.infer<typeof Drafts>

export const RemovedDraftQuery = z.object({ seen: z.coerce.number().int().nonnegative() })
export const DraftRemoved = z.object({ seq: Count })

// Taking it over

/** What would be added and changed, in words; what stays out; and what has to be put right first. */
export const Preview = z.object({
  seq: Count,
  added: z.array(z.string()),
  changed: z.array(z.string()),
  leftOut: z.array(z.string()),
  /** Meetings to be added that may be recorded already, where nobody has said so or otherwise. */
  doubts: z.array(z.object({ words: z.string(), key: ProposalKey })),
  problems: z.array(z.object({ words: z.string(), key: ProposalKey.optional() })),
})
export type Preview = z.infer<typeof Preview>

/** `seen`: the seq of the preview that was read. */
export const TakeOver = z.object({ seen: Count })
export const TakenOver = z.object({ seq: Count, done: z.string(), undo: z.boolean(), document: Id })
export type TakenOver = z.infer<typeof TakenOver>
