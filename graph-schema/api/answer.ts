import * as z from 'zod'
import { Id, When } from '../record.ts'
import { MeetingKind, OrganisationKind, Side, Status } from '../terms.ts'
import type { Filters } from './explore.ts'
import { CitationRef, Count, EntryRef } from './shared.ts'

/** A plain-English question of the register, with its blanks filled, and its answer. */

export const QuestionKind = z.enum([
  'no-meeting',
  'who-met',
  'meetings-between',
  'meetings-planned',
  'meetings-about',
  'works-on',
  'connected',
])
export type QuestionKind = z.infer<typeof QuestionKind>

/** The blanks of a question. Each kind needs some of them and may take others. */
export const Question = z.object({
  question: QuestionKind,
  /** A harm area, with all that is part of it. */
  about: Id.optional(),
  /** The party asked about; for `no-meeting` the government party by whom, any where none is given. */
  who: Id.optional(),
  with: Id.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Only organisations of this kind. */
  only: OrganisationKind.optional(),
  /** Of any status, of any kind of meeting, or both, instead of those the question would count. */
  any: z.enum(['status', 'kind', 'both']).optional(),
})
export type Question = z.infer<typeof Question>

/** The blanks a kind of question cannot do without; of the lists, one of those in it. */
export const needs = {
  'no-meeting': [['about']],
  'who-met': [['who']],
  'meetings-between': [['who'], ['with']],
  'meetings-planned': [['about', 'who']],
  'meetings-about': [['about']],
  'works-on': [['about']],
  connected: [['who'], ['with']],
} as const satisfies Record<QuestionKind, readonly (readonly (keyof Question)[])[]>

/** What there is of someone with whom no meeting is recorded, the most telling first. */
export const Instead = z.enum([
  'planned',
  'outcome-not-recorded',
  'requested',
  'postponed',
  'no-response',
  'declined',
  'cancelled',
  'met-before',
  'met-after',
  'met-by-others',
  'group-only',
  'through-forum',
  'group-otherwise',
  'other-contact',
  'mentioned',
  'planned-about-other',
  'met-about-other',
  'none-recorded',
])
export type Instead = z.infer<typeof Instead>

export const AnswerLine = z.object({
  /** A party, or a meeting where meetings are asked for. */
  entry: EntryRef,
  /** Meetings counted. */
  meetings: Count,
  /** The meeting told of in this line, the latest there is. */
  meeting: z.object({ id: Id, title: z.string(), when: When, status: Status }).optional(),
  /** Where absence is asked for: what there is instead. */
  instead: z.array(Instead),
  citations: z.array(CitationRef),
})
export type AnswerLine = z.infer<typeof AnswerLine>

/** A question that would have an answer, for one that has none. */
export const Mend = z.object({ words: z.string(), button: z.string(), question: Question })
export type Mend = z.infer<typeof Mend>

/** The filters to draw an answer with, as values: in an address they are lists of text. */
const FilterValues = z.object({
  about: z.array(Id).optional(),
  status: z.array(Status).optional(),
  side: z.array(Side).optional(),
  kind: z.array(MeetingKind).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
}) satisfies z.ZodType<Filters>

export const AnswerQuery = Question.extend({
  limit: z.coerce.number().int().min(1).max(200).default(200),
})
export const Answer = z.object({
  question: Question,
  /** The question with the names filled in: "who met Refuge about domestic abuse". */
  sentence: z.string(),
  asOf: z.iso.date().optional(),
  total: Count,
  /** The total in words: "3 organisations". */
  count: z.string(),
  /** The first of them, ranked: at most `limit`. */
  lines: z.array(AnswerLine),
  /** Planned after the period asked for. */
  next: z.array(AnswerLine),
  /** What to draw so that the picture shows what was counted. */
  ids: z.array(Id),
  filters: FilterValues,
  /** The meetings counted, where they are few enough to be listed. */
  counted: z.array(Id).optional(),
  /** Why there is nothing, and what would mend it. */
  because: z.string().optional(),
  mends: z.array(Mend),
  /** What the answer rests on. */
  evidence: z.string(),
  stopped: z.boolean(),
})
export type Answer = z.infer<typeof Answer>
