import type { Instead } from '../../graph-schema/api/answer.ts'
import type { EntryRef } from '../../graph-schema/api/shared.ts'
import type { EntryType } from '../../graph-schema/entry.ts'
import type {
  Attendance,
  Basis,
  CommitmentKind,
  CommitmentStatus,
  Completeness,
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
} from '../../graph-schema/terms.ts'

/** What every closed list is called on screen. A term added to the vocabulary does not compile until it has its words. */

export const entryTypeWords = {
  harmArea: 'harm area',
  document: 'document',
  organisation: 'organisation',
  person: 'person',
  meeting: 'meeting',
  point: 'point',
  commitment: 'commitment',
  evidence: 'evidence',
  interval: 'review interval',
  view: 'saved view',
  look: 'look at a portfolio',
  apart: 'two that are not the same',
  reason: 'reason for no contact',
  brief: 'kept brief',
  keptText: 'text of a document',
  draft: 'document in review',
  decision: 'decision of a review',
} as const satisfies Record<EntryType, string>

export const entryTypePlurals = {
  harmArea: 'harm areas',
  document: 'documents',
  organisation: 'organisations',
  person: 'people',
  meeting: 'meetings',
  point: 'points',
  commitment: 'commitments',
  evidence: 'evidence',
  interval: 'review intervals',
  view: 'saved views',
  look: 'looks at portfolios',
  apart: 'pairs that are not the same',
  reason: 'reasons for no contact',
  brief: 'kept briefs',
  keptText: 'texts of documents',
  draft: 'documents in review',
  decision: 'decisions of reviews',
} as const satisfies Record<EntryType, string>

export const sideWords = {
  government: 'government',
  'public-body': 'public body',
  parliament: 'parliament',
  media: 'media',
  external: 'external',
} as const satisfies Record<Side, string>

export const organisationKindWords = {
  charity: 'charity',
  company: 'company',
  department: 'government department',
  agency: 'agency',
  commissioner: 'commissioner',
  police: 'police',
  parliament: 'parliament',
  media: 'media organisation',
  forum: 'forum',
  other: 'organisation',
} as const satisfies Record<OrganisationKind, string>

export const documentKindWords = {
  letter: 'letter',
  readout: 'readout',
  minutes: 'minutes',
  return: 'published return',
  note: 'note',
  register: 'register',
} as const satisfies Record<DocumentKind, string>

export const harmAreaKindWords = {
  harm: 'harm area',
  theme: 'theme',
  workstream: 'workstream',
} as const satisfies Record<HarmAreaKind, string>

export const meetingKindWords = {
  meeting: 'meeting',
  call: 'call',
  visit: 'visit',
  roundtable: 'roundtable',
  board: 'board meeting',
  briefing: 'briefing',
  event: 'event',
  correspondence: 'correspondence',
  media: 'media interview',
  internal: 'internal meeting',
  unknown: 'kind not recorded',
} as const satisfies Record<MeetingKind, string>

export const statusWords = {
  held: 'held',
  planned: 'planned',
  requested: 'requested',
  declined: 'declined',
  'no-response': 'no reply',
  postponed: 'postponed',
  cancelled: 'cancelled',
  mentioned: 'mentioned only',
} as const satisfies Record<Status, string>

/** What there is of someone with whom no meeting is recorded. */
export const insteadWords = {
  planned: 'planned',
  'outcome-not-recorded': 'was planned, outcome not recorded',
  requested: 'requested',
  declined: 'declined',
  'no-response': 'no reply',
  postponed: 'postponed',
  cancelled: 'cancelled',
  'met-before': 'met before then',
  'met-after': 'met after then',
  'met-by-others': 'met by others in government',
  'group-only': 'only in a group of more than five stakeholders',
  'through-forum': 'through a forum it belongs to',
  'group-otherwise':
    'only in a group of more than five stakeholders, and about something else, at another time or with others in government',
  'other-contact': 'other contact, not a meeting',
  mentioned: 'mentioned only',
  'planned-about-other': 'planned, about another area',
  'met-about-other': 'met about another area',
  'none-recorded': 'nothing recorded',
} as const satisfies Record<Instead, string>

export const precisionWords = {
  day: 'to the day',
  week: 'to the week',
  month: 'to the month',
  quarter: 'to the quarter',
  year: 'to the year',
  unknown: 'date not given',
} as const satisfies Record<Precision, string>

export const roleWords = {
  host: 'host',
  chair: 'chair',
  participant: 'took part',
  observer: 'observer',
} as const satisfies Record<Role, string>

export const attendanceWords = {
  present: 'present',
  apologies: 'sent apologies',
  expected: 'expected',
  'not-recorded': 'attendance not recorded',
} as const satisfies Record<Attendance, string>

/** Why there has been no contact: neutral, and no fault of anyone. */
export const noContactWords = {
  'not-sought': 'not sought yet',
  declined: 'declined',
  'other-department': 'handled by another department',
  'procurement-or-grant': 'live procurement or grant',
  'legal-proceedings': 'legal proceedings',
  'pre-election': 'pre-election period',
} as const satisfies Record<NoContactReason, string>

export const pointKindWords = {
  concern: 'concern',
  ask: 'ask',
  offer: 'offer',
  update: 'update',
  outcome: 'outcome',
} as const satisfies Record<PointKind, string>

export const commitmentKindWords = {
  undertaking: 'undertaking',
  ask: 'ask',
  offer: 'offer',
} as const satisfies Record<CommitmentKind, string>

export const commitmentStatusWords = {
  open: 'open',
  done: 'done',
  withdrawn: 'withdrawn',
} as const satisfies Record<CommitmentStatus, string>

export const basisWords = { stated: 'stated', inferred: 'inferred' } as const satisfies Record<Basis, string>

export const completenessWords = {
  complete: 'complete',
  partial: 'in part',
} as const satisfies Record<Completeness, string>

const kindWords: Partial<Record<EntryType, Record<string, string>>> = {
  organisation: organisationKindWords,
  document: documentKindWords,
  harmArea: harmAreaKindWords,
  meeting: meetingKindWords,
  point: pointKindWords,
  commitment: commitmentKindWords,
}

/** What an entry is, in a word or two: "charity", "call", "theme", "person". */
export const entryKindWords = (entry: Pick<EntryRef, 'type' | 'kind'>): string =>
  (entry.kind && kindWords[entry.type]?.[entry.kind]) || entryTypeWords[entry.type]
