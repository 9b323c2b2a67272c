import * as z from 'zod'
import { EntryType } from '../entry.ts'
import { Id, When } from '../record.ts'
import { Attendance, Basis, MeetingKind, OrganisationKind, Role, Side, Status } from '../terms.ts'
import { CitationRef, Count, EntryRef, list } from './shared.ts'

// Search

export const SearchQuery = z.object({
  q: z.string().trim().max(200),
  /** Only these types of entry, comma-separated. */
  type: list(EntryType, 9).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})
export const SearchResult = EntryRef.extend({
  /** The other name by which it was found, where the name itself does not show why. */
  foundAs: z.string().optional(),
  /** Meetings it took part in or, for a harm area, that were about it; every status. */
  meetings: Count,
  byStatus: z.partialRecord(Status, Count).optional(),
})
export type SearchResult = z.infer<typeof SearchResult>
export const SearchResults = z.object({
  query: z.string(),
  results: z.array(SearchResult),
  more: z.boolean(),
})
export type SearchResults = z.infer<typeof SearchResults>

// The graph

/** What the drawing, the table and the counts are narrowed to. Lists are comma-separated in the address. */
export const Filters = z.object({
  /** Harm areas; a meeting about any of them, or about one that is part of them. */
  about: list(Id, 50).optional(),
  status: list(Status, 8).optional(),
  side: list(Side, 5).optional(),
  kind: list(MeetingKind, 11).optional(),
  /** Meetings whose dates overlap this period; undated ones use the date of their earliest document. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type Filters = z.infer<typeof Filters>

/** Where a party belongs, so that it can be drawn in a group with others. */
export const Belongs = z.object({
  /**
   * An organisation itself; for a person the body acted for at the latest of the meetings here, or of the post last
   * held where there is none.
   */
  body: z.object({ id: Id, name: z.string(), kind: OrganisationKind }).optional(),
  /** The title of the post held there then. */
  role: z.string().optional(),
  /** The body itself or, within two steps, what it is a member of, whichever is a department. */
  department: z.object({ id: Id, name: z.string() }).optional(),
  /** Harm areas, themes and workstreams it works on according to the register. */
  worksOn: z.array(Id).optional(),
})
export type Belongs = z.infer<typeof Belongs>

export const GraphNode = EntryRef.extend({
  /** Meetings within the filters, drawn or not. */
  meetings: Count,
  /** Parties met within the filters that are not shown in this graph, once they have been counted. */
  hidden: Count.optional(),
  belongs: Belongs.optional(),
})
export type GraphNode = z.infer<typeof GraphNode>

export const GraphParty = z.object({
  id: Id,
  as: Role.optional(),
  attendance: Attendance.optional(),
  /** The people through whom a body took part. Empty where it took part as itself. */
  through: z.array(Id),
  side: Side.optional(),
  basis: Basis,
})
export type GraphParty = z.infer<typeof GraphParty>

export const GraphMeeting = z.object({
  id: Id,
  title: z.string(),
  kind: MeetingKind,
  status: Status,
  when: When,
  harmAreas: z.array(Id),
  /** Those of its parties that are shown. */
  parties: z.array(GraphParty),
  /** All who took part, shown or not. */
  partyCount: Count,
  basis: Basis,
  citations: z.array(z.object({ document: Id, locator: z.string() })),
})
export type GraphMeeting = z.infer<typeof GraphMeeting>

/** A link that is not a meeting: a post, a membership, working on a harm area, part of, succession. */
export const GraphLink = z.object({
  from: Id,
  to: Id,
  type: z.string(),
  reads: z.string(),
  detail: z.string().optional(),
  basis: Basis,
  /** Its own or, where it has none, those of the entry it is a claim of: the first of them. */
  citations: z.array(z.object({ document: Id, locator: z.string() })).optional(),
})
export type GraphLink = z.infer<typeof GraphLink>

/** The most that can be shown at once. */
export const mostIds = 1_000

export const GraphQuery = Filters.extend({
  /** The parties, harm areas and meetings shown. */
  ids: list(Id, mostIds),
  /** The most meetings to answer with, most recent first. */
  limit: z.coerce.number().int().min(1).max(5_000).default(2_000),
})
export const Graph = z.object({
  seq: Count,
  nodes: z.array(GraphNode),
  meetings: z.array(GraphMeeting),
  /** Meetings between those shown, within the filters: `meetings` holds the most recent of them. */
  meetingsInAll: Count,
  links: z.array(GraphLink),
  /** People through whom a body shown took part in one of the meetings, and who are not shown themselves. */
  people: z.array(z.object({ id: Id, name: z.string() })),
  documents: z.array(z.object({ id: Id, title: z.string(), date: z.iso.date() })),
  /** Asked for and not found, so that an old address can say so. */
  missing: z.array(Id),
})
export type Graph = z.infer<typeof Graph>

export const NotShownQuery = GraphQuery.omit({ limit: true })
/** For each party shown, how many parties it met within the filters that are not; who met none is left out. */
export const NotShown = z.object({
  seq: Count,
  counts: z.array(z.object({ id: Id, notShown: Count })),
})
export type NotShown = z.infer<typeof NotShown>

export const Neighbour = EntryRef.extend({
  /** Meetings shared, within the filters. */
  meetings: Count,
  latest: z.iso.date().optional(),
  /** Why it is here: "met 3 times, last in the week of 2 November 2020", "held a post at". */
  because: z.string(),
})
export type Neighbour = z.infer<typeof Neighbour>

export const NeighbourQuery = Filters.extend({
  type: EntryType.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
/** What an entry touches: exact counts by type, and the first of them, most meetings then latest first. */
export const Neighbours = z.object({
  of: EntryRef,
  counts: z.array(z.object({ type: EntryType, count: Count })),
  neighbours: z.array(Neighbour),
  /** All that the query matches; `neighbours` is one page of it. */
  total: Count,
})
export type Neighbours = z.infer<typeof Neighbours>

// Paths

export const PathQuery = Filters.extend({ a: Id, b: Id })
export const PathStep = z.object({
  from: EntryRef,
  to: EntryRef,
  /** "met", "held a post at": reads from → to. */
  reads: z.string(),
  detail: z.string().optional(),
  meeting: Id.optional(),
  when: When.optional(),
  status: Status.optional(),
  basis: Basis,
  because: z.string().optional(),
  citations: z.array(CitationRef),
})
export type PathStep = z.infer<typeof PathStep>
export const Path = z.object({ sentence: z.string(), steps: z.array(PathStep) })
export type Path = z.infer<typeof Path>
/** No more ways between two are told than these. */
export const mostPaths = 5
export const Paths = z.object({
  a: EntryRef,
  b: EntryRef,
  paths: z.array(Path),
  /** Meetings and links a path may have at most. */
  within: Count,
  /** True where the search was stopped by time. */
  stopped: z.boolean(),
})
export type Paths = z.infer<typeof Paths>
