import * as z from 'zod'

/** The closed lists of the field. Every one is written here once; screens, queries and the record derive from it. */

export const Side = z.enum(['government', 'public-body', 'parliament', 'media', 'external'])
export type Side = z.infer<typeof Side>

/** The sides a policy team engages with: everyone but government itself. */
export const stakeholderSides = ['public-body', 'parliament', 'media', 'external'] as const satisfies Side[]

/** The sides coverage starts from: meeting an MP is not meeting the House of Commons. */
export const coverageSides = ['external', 'public-body'] as const satisfies Side[]

export const OrganisationKind = z.enum([
  'charity',
  'company',
  'department',
  'agency',
  'commissioner',
  'police',
  'parliament',
  'media',
  'forum',
  'other',
])
export type OrganisationKind = z.infer<typeof OrganisationKind>

export const DocumentKind = z.enum(['letter', 'readout', 'minutes', 'return', 'note', 'register'])
export type DocumentKind = z.infer<typeof DocumentKind>

export const HarmAreaKind = z.enum(['harm', 'theme', 'workstream'])
export type HarmAreaKind = z.infer<typeof HarmAreaKind>

export const MeetingKind = z.enum([
  'meeting',
  'call',
  'visit',
  'roundtable',
  'board',
  'briefing',
  'event',
  'correspondence',
  'media',
  'internal',
  'unknown',
])
export type MeetingKind = z.infer<typeof MeetingKind>

/** Only these kinds can count as having met someone. */
export const metKinds = ['meeting', 'call', 'visit', 'roundtable'] as const satisfies MeetingKind[]

export const Status = z.enum([
  'held',
  'planned',
  'requested',
  'declined',
  'no-response',
  'postponed',
  'cancelled',
  'mentioned',
])
export type Status = z.infer<typeof Status>

export const Precision = z.enum(['day', 'week', 'month', 'quarter', 'year', 'unknown'])
export type Precision = z.infer<typeof Precision>

export const Role = z.enum(['host', 'chair', 'participant', 'observer'])
export type Role = z.infer<typeof Role>

export const Attendance = z.enum(['present', 'apologies', 'expected', 'not-recorded'])
export type Attendance = z.infer<typeof Attendance>

export const PointKind = z.enum(['concern', 'ask', 'offer', 'update', 'outcome'])
export type PointKind = z.infer<typeof PointKind>

export const CommitmentKind = z.enum(['undertaking', 'ask', 'offer'])
export type CommitmentKind = z.infer<typeof CommitmentKind>

export const CommitmentStatus = z.enum(['open', 'done', 'withdrawn'])
export type CommitmentStatus = z.infer<typeof CommitmentStatus>

/** Why there has been no contact with an organisation, as a person has noted it: neutral, and no fault of anyone. */
export const NoContactReason = z.enum([
  'not-sought',
  'declined',
  'other-department',
  'procurement-or-grant',
  'legal-proceedings',
  'pre-election',
])
export type NoContactReason = z.infer<typeof NoContactReason>

/** What a person has decided of a proposal; `open` while nothing is decided, or what was is taken back. */
export const Decided = z.enum(['open', 'accepted', 'rejected'])
export type Decided = z.infer<typeof Decided>

export const Basis = z.enum(['stated', 'inferred'])
export type Basis = z.infer<typeof Basis>

export const Completeness = z.enum(['complete', 'partial'])
export type Completeness = z.infer<typeof Completeness>
