import type { Label } from './nodes.ts'

/**
 * The graph in Neo4j: its relationships with their ends, the verb they read as from either end, and which entry owns
 * them. The reader and the writer of entries derive from them.
 */

/** A relationship as the entry's record holds it: a list of claims, a list of ids, or one id. */
type Held =
  | { as: 'claims'; field: string; other: string }
  | { as: 'ids' | 'id'; field: string }
  | { as: 'claim'; field: string; other: string }

export type Relationship = {
  from: Label
  to: Label
  /** The verb from the first end to the second, and back. */
  reads: string
  reverse: string
  /** The end whose entry owns it; `none` where the record does not hold it. */
  owner: 'from' | 'to' | 'none'
  held?: Held
  properties: readonly string[]
}

/** On every claim; `fromOf` and `toOf` keep the id as written where that entry has been merged into another. */
export const claimProperties = ['basis', 'because', 'citations', 'access', 'fromOf', 'toOf'] as const

const held = (as: 'ids' | 'id', field: string): Held => ({ as, field })
const claims = (field: string, other: string): Held => ({ as: 'claims', field, other })

/** A party's part in a meeting, as `server/record/engagement.ts` derives it; `known` since when it has been so. */
const engaged = [
  'side',
  'as',
  'attendance',
  'via',
  'inferred',
  'sideInferred',
  'status',
  'statusInferred',
  'kind',
  'from',
  'to',
  'undated',
  'areas',
  'areasInferred',
  'parties',
  'government',
  'known',
] as const

export const relationships = {
  HELD_POST: {
    from: 'Person',
    to: 'Organisation',
    reads: 'held a post at',
    reverse: 'has had in post',
    owner: 'from',
    held: claims('posts', 'organisation'),
    properties: ['title', 'from', 'to'],
  },
  MEMBER_OF: {
    from: 'Party',
    to: 'Organisation',
    reads: 'belongs to',
    reverse: 'has as a member',
    owner: 'from',
    held: claims('memberOf', 'organisation'),
    properties: ['from', 'to'],
  },
  WORKS_ON: {
    from: 'Party',
    to: 'HarmArea',
    reads: 'works on',
    reverse: 'is worked on by',
    owner: 'from',
    held: claims('worksOn', 'harmArea'),
    properties: [],
  },
  SUCCEEDED: {
    from: 'Organisation',
    to: 'Organisation',
    reads: 'succeeded',
    reverse: 'was succeeded by',
    owner: 'from',
    held: claims('succeeded', 'organisation'),
    properties: ['on', 'how'],
  },
  MENTIONED_IN: {
    from: 'Party',
    to: 'Document',
    reads: 'is mentioned in',
    reverse: 'mentions',
    owner: 'from',
    held: claims('mentions', 'document'),
    properties: ['harmAreas'],
  },
  REVIEWED_EVERY: {
    from: 'Party',
    to: 'Interval',
    reads: 'is to be reviewed every',
    reverse: 'is the interval for',
    owner: 'from',
    held: { as: 'claim', field: 'review', other: 'interval' },
    properties: ['owner'],
  },
  PART_OF: {
    from: 'HarmArea',
    to: 'HarmArea',
    reads: 'is part of',
    reverse: 'includes',
    owner: 'from',
    held: held('ids', 'partOf'),
    properties: [],
  },
  TOOK_PART: {
    from: 'Party',
    to: 'Meeting',
    reads: 'took part in',
    reverse: 'was attended by',
    owner: 'to',
    held: claims('parties', 'party'),
    properties: ['as', 'attendance', 'onBehalfOf'],
  },
  SESSION_OF: {
    from: 'Meeting',
    to: 'Organisation',
    reads: 'was a session of',
    reverse: 'met as',
    owner: 'from',
    held: held('id', 'forum'),
    properties: [],
  },
  ABOUT: {
    from: 'Meeting',
    to: 'HarmArea',
    reads: 'was about',
    reverse: 'was the subject of',
    owner: 'from',
    held: claims('harmAreas', 'id'),
    properties: [],
  },
  RAISED: {
    from: 'Party',
    to: 'Point',
    reads: 'said',
    reverse: 'was said by',
    owner: 'to',
    held: held('ids', 'by'),
    properties: [],
  },
  RAISED_AT: {
    from: 'Point',
    to: 'Meeting',
    reads: 'was said at',
    reverse: 'heard',
    owner: 'from',
    held: held('id', 'meeting'),
    properties: [],
  },
  CONCERNS: {
    from: 'Point',
    to: 'HarmArea',
    reads: 'concerns',
    reverse: 'is the concern of',
    owner: 'from',
    held: held('ids', 'harmAreas'),
    properties: [],
  },
  UNDERTOOK: {
    from: 'Party',
    to: 'Commitment',
    reads: 'undertook to',
    reverse: 'was undertaken by',
    owner: 'to',
    held: held('ids', 'by'),
    properties: [],
  },
  ASKED: {
    from: 'Party',
    to: 'Commitment',
    reads: 'asked for',
    reverse: 'was asked by',
    owner: 'to',
    held: held('ids', 'by'),
    properties: [],
  },
  OFFERED: {
    from: 'Party',
    to: 'Commitment',
    reads: 'offered',
    reverse: 'was offered by',
    owner: 'to',
    held: held('ids', 'by'),
    properties: [],
  },
  TO: {
    from: 'Commitment',
    to: 'Party',
    reads: 'is addressed to',
    reverse: 'was addressed with',
    owner: 'from',
    held: held('ids', 'to'),
    properties: [],
  },
  MADE_AT: {
    from: 'Commitment',
    to: 'Meeting',
    reads: 'was made at',
    reverse: 'led to',
    owner: 'from',
    held: held('id', 'meeting'),
    properties: [],
  },
  WROTE: {
    from: 'Party',
    to: 'Document',
    reads: 'wrote',
    reverse: 'was written by',
    owner: 'to',
    held: held('ids', 'from'),
    properties: [],
  },
  SENT_TO: {
    from: 'Document',
    to: 'Party',
    reads: 'was sent to',
    reverse: 'received',
    owner: 'from',
    held: held('ids', 'to'),
    properties: [],
  },
  COVERS: {
    from: 'Evidence',
    to: 'Party',
    reads: 'covers',
    reverse: 'is covered by',
    owner: 'from',
    held: held('id', 'body'),
    properties: [],
  },
  EXPLAINS: {
    from: 'Reason',
    to: 'Organisation',
    reads: 'says why there has been no contact with',
    reverse: 'has a reason for no contact',
    owner: 'from',
    held: held('id', 'organisation'),
    properties: [],
  },
  EXPLAINS_ABOUT: {
    from: 'Reason',
    to: 'HarmArea',
    reads: 'is about',
    reverse: 'is what a reason is about',
    owner: 'from',
    held: held('id', 'harmArea'),
    properties: [],
  },
  HOLDS: {
    from: 'KeptText',
    to: 'Document',
    reads: 'holds the words of',
    reverse: 'has its words held in',
    owner: 'from',
    held: held('id', 'document'),
    properties: [],
  },
  PROPOSES_FROM: {
    from: 'Draft',
    to: 'KeptText',
    reads: 'proposes what it reads in',
    reverse: 'is in review as',
    owner: 'from',
    held: held('id', 'keptText'),
    properties: [],
  },
  DECIDES_IN: {
    from: 'Decision',
    to: 'Draft',
    reads: 'decides a proposal of',
    reverse: 'has as a decision',
    owner: 'from',
    held: held('id', 'draft'),
    properties: [],
  },
  /** `own` where the citation is the entry's own, not only that of one of its claims. */
  CITES: {
    from: 'Entry',
    to: 'Citation',
    reads: 'cites',
    reverse: 'is cited by',
    owner: 'none',
    properties: ['own'],
  },
  CLOSED_BY: {
    from: 'Commitment',
    to: 'Citation',
    reads: 'was closed by',
    reverse: 'closed',
    owner: 'none',
    properties: [],
  },
  IN: {
    from: 'Citation',
    to: 'Document',
    reads: 'is in',
    reverse: 'contains',
    owner: 'none',
    properties: [],
  },
  MERGED_INTO: {
    from: 'Merged',
    to: 'Entry',
    reads: 'was merged into',
    reverse: 'absorbed',
    owner: 'none',
    properties: [],
  },
  CHANGED: {
    from: 'Change',
    to: 'Before',
    reads: 'changed',
    reverse: 'was changed by',
    owner: 'none',
    properties: [],
  },
  /** Derived from the rest by the change mechanism. */
  ENGAGED_AT: {
    from: 'Party',
    to: 'Meeting',
    reads: 'was engaged at',
    reverse: 'engaged',
    owner: 'none',
    properties: engaged,
  },
  /** The same as it was known before later documents, up to the day `until`. */
  WAS_ENGAGED_AT: {
    from: 'Party',
    to: 'Meeting',
    reads: 'was known to be engaged at',
    reverse: 'was known to engage',
    owner: 'none',
    properties: [...engaged, 'until'],
  },
} as const satisfies Record<string, Relationship>
export type RelationshipType = keyof typeof relationships
export const isRelationshipType = (type: string): type is RelationshipType => type in relationships

/** The relationships an entry's record holds. */
export type OwnedType = {
  [T in RelationshipType]: (typeof relationships)[T]['owner'] extends 'none' ? never : T
}[RelationshipType]
