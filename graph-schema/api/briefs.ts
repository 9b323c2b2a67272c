import * as z from 'zod'
import { markings } from '../markings.ts'
import { mostAttendees } from '../mostAttendees.ts'
import { Id, When } from '../record.ts'
import { Basis, MeetingKind, Status } from '../terms.ts'
import { ByWhom, Scope } from './coverage.ts'
import { Count, EntryRef, list } from './shared.ts'

/** Briefs: what is asked, the document that comes of it, and the briefs people have kept. */

/** Whom the brief is about, about what, and whose engagement it tells. */
const asked = {
  about: Id.optional(),
  /** The planned meeting it is for. */
  meeting: Id.optional(),
  ...Scope.shape,
}
const flag = z.enum(['true', 'false']).transform((text) => text === 'true')

export const BriefQuery = z.object({
  with: list(Id, mostAttendees).pipe(z.array(Id).min(1, 'a brief is about someone: give the ids of whom')),
  ...asked,
  /** Also what others said about the harm area: for the reader, not to be repeated to attendees. */
  others: flag.default(false),
  /** Everything there is, not only the latest of each. */
  all: flag.default(false),
})
export type BriefQuery = z.infer<typeof BriefQuery>

const text = (most: number) => z.string().max(most)

/** Where a line comes from; `n` is its number in the brief. */
export const BriefSource = z.strictObject({
  n: z.int().positive(),
  document: Id,
  title: text(500),
  date: z.iso.date(),
  marking: text(500).optional(),
  locator: text(500),
  quote: text(2_000).optional(),
})
export type BriefSource = z.infer<typeof BriefSource>

/**
 * `fact`: what the record says. `absence`: that no meeting is recorded. `prompt`: something for the adviser to decide.
 * `check`: to be checked with others before the meeting. `written`: a person's own words, resting on no source.
 */
export const LineKind = z.enum(['fact', 'absence', 'prompt', 'check', 'written'])
export type LineKind = z.infer<typeof LineKind>

export const BriefLine = z.strictObject({
  /** Stays the same from one making of the brief to the next. */
  id: text(600),
  kind: LineKind,
  text: text(20_000),
  basis: Basis,
  because: text(20_000).optional(),
  /** Numbers of sources. */
  sources: z.array(z.int().positive()).max(200),
  /** Lines of one group stand together, under it. */
  group: text(600).optional(),
  /** What the line is about, to be opened. */
  entry: Id.optional(),
  /** As Liaison wrote it, where a person has changed the words. */
  original: text(20_000).optional(),
  /** Left out by a person. */
  dropped: z.literal(true).optional(),
})
export type BriefLine = z.infer<typeof BriefLine>

export const BriefSection = z.strictObject({
  id: text(600),
  heading: text(600),
  /** The rule the section follows, or how it is to be read. */
  says: text(2_000).optional(),
  lines: z.array(BriefLine).max(10_000),
  /** What is said where there is no line. */
  empty: text(600).optional(),
  /** All there are, where these lines are the latest of them. */
  total: Count.optional(),
})
export type BriefSection = z.infer<typeof BriefSection>

/** What belongs together: the front page, or what there is of one attendee. */
export const BriefPart = z.strictObject({
  id: text(300),
  heading: text(600),
  party: Id.optional(),
  sections: z.array(BriefSection).max(100),
})
export type BriefPart = z.infer<typeof BriefPart>

export const Marking = z.enum(markings)

export const Brief = z.strictObject({
  title: text(600),
  marking: Marking,
  asked: z.strictObject({
    with: z.array(Id).min(1).max(mostAttendees),
    about: Id.optional(),
    meeting: Id.optional(),
    asOf: z.iso.date(),
    /** The day was before the newest document: later ones are left out, now and when it is opened again. */
    past: z.boolean(),
    by: text(700),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    others: z.boolean(),
    all: z.boolean(),
  }),
  /** Whose engagement, about what, in which period, as of when: a line each, to stand on every page. */
  by: ByWhom,
  filters: z.array(text(1_000)).max(10),
  seq: Count,
  evidence: text(4_000),
  parts: z.array(BriefPart).max(mostAttendees + 5),
  sources: z.array(BriefSource).max(20_000),
  /** Something was left out for its length; `all` brings it. */
  more: z.boolean(),
})
export type Brief = z.infer<typeof Brief>

// Meetings a brief can be for

export const PlannedMeetings = z.object({
  meetings: z.array(
    z.object({
      id: Id,
      title: z.string(),
      kind: MeetingKind,
      status: Status,
      when: When,
      /** Those of it who are not government. */
      with: z.array(EntryRef),
    }),
  ),
  total: Count,
})
export type PlannedMeetings = z.infer<typeof PlannedMeetings>

// Kept briefs

const name = z.string().trim().min(1, 'a brief has a name').max(200)

export const NewBrief = z.strictObject({ name, brief: Brief })
export type NewBrief = z.infer<typeof NewBrief>

/** `seen` is its `changed` as read, so that nobody's later change is overwritten unseen. */
export const ChangedBrief = z.strictObject({ seen: Count, name: name.optional(), brief: Brief.optional() })
export type ChangedBrief = z.infer<typeof ChangedBrief>

export const BriefRef = z.object({
  id: Id,
  name: z.string(),
  changed: Count,
  at: z.string(),
  by: z.string(),
})
export type BriefRef = z.infer<typeof BriefRef>

export const Briefs = z.object({ briefs: z.array(BriefRef), total: Count })
export type Briefs = z.infer<typeof Briefs>

/** What the same questions answer now and did not when the brief was made. */
export const BriefSince = z.object({
  seq: Count,
  /** Lines that are new or say something else, with the sources they cite. */
  lines: z.array(
    z.object({
      part: z.string(),
      section: z.string(),
      line: BriefLine,
      was: z.string().optional(),
      sources: z.array(BriefSource),
    }),
  ),
  /** Lines that no longer stand, as they were. */
  gone: z.array(z.object({ part: z.string(), text: z.string() })),
})
export type BriefSince = z.infer<typeof BriefSince>

export const KeptBrief = BriefRef.extend({ brief: Brief, since: BriefSince })
export type KeptBrief = z.infer<typeof KeptBrief>

export const DeletedBriefQuery = z.object({ seen: z.coerce.number().int().nonnegative() })

// As a file

export const BriefFormat = z.enum(['docx', 'pdf', 'md'])
export type BriefFormat = z.infer<typeof BriefFormat>

export const BriefFile = z.strictObject({ format: BriefFormat, brief: Brief })
export type BriefFile = z.infer<typeof BriefFile>
