import * as z from 'zod'
import {
  Attendance,
  Basis,
  CommitmentKind,
  CommitmentStatus,
  Completeness,
  Decided,
  DocumentKind,
  HarmAreaKind,
  MeetingKind,
  NoContactReason,
  OrganisationKind,
  PointKind,
  Precision,
  Role,
  Side,
  Status,
} from './terms.ts'

/**
 * The record format: one portable file for the seed, import, export and what extraction proposes.
 * Key order here is the order of the canonical export. An absent list and an empty list mean the same.
 */

export const Id = z
  .string()
  .max(200)
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._:-]*$/,
    'an id has letters, digits, dots, colons, hyphens and underscores only',
  )
const Name = z.string().trim().min(1).max(500)
const Text = z.string().trim().min(1).max(20_000)
const Ids = z.array(Id).max(1_000)
const Names = z.array(Name).max(200)
const DateOnly = z.iso.date()

/** What extraction says of its own proposal. Loading drops it. */
export const Proposal = z.strictObject({ confidence: z.number().min(0).max(1), rule: Name })

/** Where a claim comes from. `start` and `end` are UTF-16 offsets into the text Liaison holds of the document. */
export const Citation = z.strictObject({
  document: Id,
  locator: Name,
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  quote: z.string().max(2_000).optional(),
})
export type Citation = z.infer<typeof Citation>

const Citations = z.array(Citation).max(200)
const proposal = { proposal: Proposal.optional() }

/** Carried by every entry and claim. Without citations a claim inherits those of its entry. */
const provenance = {
  basis: Basis.optional(),
  because: Text.optional(),
  citations: Citations.optional(),
  ...proposal,
}

/** Who a merged entry now belongs to: its id still resolves, its own facts stay its own. */
const mergeable = { mergedInto: Id.optional() }

export const HarmArea = z.strictObject({
  id: Id,
  name: Name,
  kind: HarmAreaKind,
  partOf: Ids.optional(),
  words: Names.optional(),
  ...provenance,
})

export const Document = z.strictObject({
  id: Id,
  kind: DocumentKind,
  title: Name,
  date: DateOnly,
  from: Ids.optional(),
  to: Ids.optional(),
  marking: Name.optional(),
  location: z.string().max(2_000).optional(),
  ...provenance,
})

export const WorksOn = z.strictObject({ harmArea: Id, ...provenance })
export const MemberOf = z.strictObject({
  organisation: Id,
  from: DateOnly.optional(),
  to: DateOnly.optional(),
  ...provenance,
})
export const Succeeded = z.strictObject({
  organisation: Id,
  on: DateOnly.optional(),
  how: Name.optional(),
  ...provenance,
})
export const Organisation = z.strictObject({
  id: Id,
  name: Name,
  kind: OrganisationKind,
  side: Side,
  aliases: Names.optional(),
  worksOn: z.array(WorksOn).max(200).optional(),
  serves: Name.optional(),
  area: Name.optional(),
  memberOf: z.array(MemberOf).max(200).optional(),
  succeeded: z.array(Succeeded).max(50).optional(),
  ...provenance,
  ...mergeable,
})

export const Post = z.strictObject({
  title: Name,
  organisation: Id,
  from: DateOnly.optional(),
  to: DateOnly.optional(),
  ...provenance,
})
export const Person = z.strictObject({
  id: Id,
  name: Name,
  aliases: Names.optional(),
  posts: z.array(Post).max(200).optional(),
  redacted: z.boolean().optional(),
  ...provenance,
  ...mergeable,
})

export const When = z
  .strictObject({
    from: DateOnly.nullish(),
    to: DateOnly.nullish(),
    precision: Precision,
    asWritten: Name.nullish(),
  })
  .refine((when) => !when.from || !when.to || when.from <= when.to, 'from is after to')
export type When = z.infer<typeof When>

const taking = {
  as: Role.optional(),
  attendance: Attendance.optional(),
  onBehalfOf: z.union([z.literal('self'), Id]).optional(),
  ...provenance,
}
export const Taking = z.union([
  z.strictObject({ person: Id, ...taking }),
  z.strictObject({ organisation: Id, ...taking }),
])

export const StatusKnown = z.strictObject({ status: Status, known: DateOnly, ...provenance })
export const About = z.strictObject({ id: Id, ...provenance })
export const Meeting = z.strictObject({
  id: Id,
  title: Name,
  kind: MeetingKind,
  forum: Id.optional(),
  when: When,
  status: Status.optional(),
  statuses: z.array(StatusKnown).max(50).optional(),
  parties: z.array(Taking).max(1_000).optional(),
  harmAreas: z.array(About).max(100).optional(),
  summary: Text.optional(),
  ...provenance,
  ...mergeable,
})

export const Point = z.strictObject({
  id: Id,
  meeting: Id,
  kind: PointKind,
  by: Ids.optional(),
  text: Text,
  harmAreas: Ids.optional(),
  ...provenance,
})

export const Commitment = z.strictObject({
  id: Id,
  meeting: Id.optional(),
  kind: CommitmentKind,
  by: Ids.optional(),
  to: Ids.optional(),
  what: Text,
  due: DateOnly.optional(),
  status: CommitmentStatus,
  /** What shows it done or withdrawn: a citation, or a note by a person and the day it was closed. */
  closedBy: Citation.optional(),
  closedOn: DateOnly.optional(),
  closedNote: Text.optional(),
  ...provenance,
  ...mergeable,
})

const mention = { document: Id, harmAreas: Ids.optional(), ...provenance }
export const Mention = z.union([
  z.strictObject({ person: Id, ...mention }),
  z.strictObject({ organisation: Id, ...mention }),
])

/** Which documents and periods are loaded for a side, and how completely. Its id is made from the rest when absent. */
export const Evidence = z.strictObject({
  id: Id.optional(),
  side: Side,
  body: Id.optional(),
  from: DateOnly,
  to: DateOnly,
  completeness: Completeness,
  ...provenance,
})

export const Interval = z.strictObject({ name: Id, everyDays: z.int().positive().max(3_650) })
export const PlanMember = z.strictObject({ party: Id, interval: Id, owner: Name.optional() })
export const Plan = z.strictObject({
  intervals: z.array(Interval).max(100).optional(),
  members: z.array(PlanMember).max(20_000).optional(),
})

/** A picture someone has kept: the explorer's state as its address has it, and the seq of the data it was drawn from. */
export const View = z.strictObject({
  id: Id,
  name: Name,
  note: Text.optional(),
  address: z
    .string()
    .max(100_000)
    .regex(/^\?[\w\-.~!$&'()*+,;=:@/?%]*$/, 'an address is what stands after the page: ?ids=refuge'),
  seq: z.int().nonnegative(),
})

/** A brief someone has kept: `body` is its JSON as `graph-schema/api/briefs.ts` has it, edits and sources included. */
export const KeptBrief = z.strictObject({
  id: Id,
  name: Name,
  seq: z.int().nonnegative(),
  body: z.string().max(2_000_000),
})

/** Up to which change somebody has seen a portfolio. It is no part of the record: whoever loads it has not looked. */
export const Look = z.strictObject({ id: Id, by: Name, owner: Name, seq: z.int().nonnegative() })
/** Two entries a person has found not to be the same, so that they are not proposed again. It is no part of the record. */
export const Apart = z.strictObject({ id: Id, one: Id, other: Id })

/** The longest text of a document that is held, in characters. */
export const longestText = 2_000_000

/**
 * The text of a document, held so that its words can be shown beside what was read from them. It has a document once
 * what it says has been taken over. `held`: what was read beside the text, as JSON. No part of an export, as a look.
 */
export const KeptText = z.strictObject({
  id: Id,
  document: Id.optional(),
  text: z.string().max(longestText),
  held: z.string().max(200_000),
  /** By which the same text, or nearly the same, is known again. */
  hash: Name,
  sketch: z.array(z.string().max(20)).max(200).optional(),
})

/** A document in review: `body` is what was proposed of it, as JSON. No part of an export. */
export const Draft = z.strictObject({
  id: Id,
  name: Name,
  keptText: Id,
  /** How many it proposes. */
  proposals: z.int().nonnegative(),
  body: z.string().max(8_000_000),
})

/**
 * What a person decided of one proposal: an entry of its own, so that two who review one document do not overwrite
 * each other. `of` names the proposal, `body` is the decision as JSON. No part of an export.
 */
export const Decision = z.strictObject({
  id: Id,
  draft: Id,
  of: z.string().max(300),
  state: Decided,
  /** Found by a person, not proposed. */
  added: z.boolean().optional(),
  body: z.string().max(200_000),
  /** Taken over into the graph with the rest. */
  taken: z.boolean().optional(),
})

/** Why there has been no contact with an organisation (about a harm area), noted by a person; `known` since when. */
export const Reason = z.strictObject({
  id: Id,
  organisation: Id,
  harmArea: Id.optional(),
  reason: NoContactReason,
  note: Text.optional(),
  known: DateOnly,
})

/** What a part of a record says of itself: its marking, filters, date and evidence. Loading drops it. */
export const Exported = z.record(z.string().max(100), z.string().max(20_000))

/** The lists of a record, in the order of the canonical export, each with the schema of a whole entry. */
export const recordLists = {
  harmAreas: HarmArea,
  documents: Document,
  organisations: Organisation,
  people: Person,
  meetings: Meeting,
  points: Point,
  commitments: Commitment,
} as const
export type RecordList = keyof typeof recordLists

const many = <S extends z.ZodType>(entry: S) => z.array(entry).max(200_000).optional()

/** A file as loaded: an entry already known may give only its id and the fields to replace. */
export const RecordFile = z.strictObject({
  liaison: z.literal(1),
  exported: Exported.optional(),
  harmAreas: many(HarmArea.partial().required({ id: true })),
  documents: many(Document.partial().required({ id: true })),
  organisations: many(Organisation.partial().required({ id: true })),
  people: many(Person.partial().required({ id: true })),
  meetings: many(Meeting.partial().required({ id: true })),
  points: many(Point.partial().required({ id: true })),
  commitments: many(Commitment.partial().required({ id: true })),
  mentions: many(Mention),
  evidence: many(Evidence),
  plan: Plan.optional(),
  views: many(View.partial().required({ id: true })),
  reasons: many(Reason.partial().required({ id: true })),
  briefs: many(KeptBrief.partial().required({ id: true })),
})
export type RecordFile = z.infer<typeof RecordFile>

/** A whole record, as exported. */
export const WholeRecord = z.strictObject({
  liaison: z.literal(1),
  harmAreas: z.array(HarmArea),
  documents: z.array(Document),
  organisations: z.array(Organisation),
  people: z.array(Person),
  meetings: z.array(Meeting),
  points: z.array(Point),
  commitments: z.array(Commitment),
  mentions: z.array(Mention),
  evidence: z.array(Evidence),
  plan: Plan,
  /** Absent where there are none. */
  views: z.array(View).optional(),
  /** Those the reader may see. */
  reasons: z.array(Reason).optional(),
  /** Absent where there are none. */
  briefs: z.array(KeptBrief).optional(),
})
export type WholeRecord = z.infer<typeof WholeRecord>
