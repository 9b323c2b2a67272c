import type {
  EditedFields,
  MeetingFields,
  OrganisationFields,
  PersonFields,
} from '../../../graph-schema/api/editing.ts'
import type { Entry } from '../../../graph-schema/entry.ts'
import type { JsonObject } from '../../../graph-schema/json.ts'
import type { Citation } from '../../../graph-schema/record.ts'
import { claimsAfter } from './claimsAfter.ts'

type Of<T extends Entry['type']> = Extract<Entry, { type: T }>
type Rests = { own: readonly Citation[]; citation: Citation; isPerson: (id: string) => boolean }

/** The fields of an entry as a person edited them. What they left alone keeps where it was said. */
export function editedFields(before: Entry | undefined, given: EditedFields, rests: Rests): JsonObject {
  switch (given.type) {
    case 'person':
      return personFields(before?.type === 'person' ? before : undefined, given, rests)
    case 'organisation':
      return organisationFields(before?.type === 'organisation' ? before : undefined, given, rests)
    case 'meeting':
      return meetingFields(before?.type === 'meeting' ? before : undefined, given, rests)
  }
}

type Period = { from?: string | undefined; to?: string | undefined }
const samePeriod = (a: Period, b: Period) => a.from === b.from && a.to === b.to
const periodOf = ({ from, to }: Period) => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) })

const personFields = (
  before: Of<'person'> | undefined,
  { name, aliases, posts }: PersonFields,
  rests: Rests,
): JsonObject => ({
  name,
  aliases,
  posts: claimsAfter(before?.posts ?? [], posts, {
    ...rests,
    isSame: (old, one) => old.title === one.title && old.organisation === one.organisation,
    isAsWas: samePeriod,
    fieldsOf: ({ title, organisation, ...post }) => ({ title, organisation, ...periodOf(post) }),
  }),
})

const organisationFields = (
  before: Of<'organisation'> | undefined,
  { name, kind, side, aliases, worksOn, memberOf }: OrganisationFields,
  rests: Rests,
): JsonObject => ({
  name,
  kind,
  side,
  aliases,
  worksOn: claimsAfter(before?.worksOn ?? [], worksOn, {
    ...rests,
    isSame: (old, one) => old.harmArea === one,
    isAsWas: () => true,
    fieldsOf: (harmArea) => ({ harmArea }),
  }),
  memberOf: claimsAfter(before?.memberOf ?? [], memberOf, {
    ...rests,
    isSame: (old, one) => old.organisation === one.organisation,
    isAsWas: samePeriod,
    fieldsOf: ({ organisation, ...member }) => ({ organisation, ...periodOf(member) }),
  }),
})

const meetingFields = (
  before: Of<'meeting'> | undefined,
  { title, kind, when, statuses, parties, harmAreas, summary }: MeetingFields,
  rests: Rests,
): JsonObject => ({
  title,
  kind,
  when: { ...when },
  status: statuses.at(-1)?.status ?? 'mentioned',
  statuses: claimsAfter(before?.statuses ?? [], statuses, {
    ...rests,
    isSame: (old, one) => old.status === one.status && old.known === one.known,
    isAsWas: () => true,
    fieldsOf: ({ status, known }) => ({ status, known }),
  }),
  parties: claimsAfter(before?.parties ?? [], parties, {
    ...rests,
    isSame: (old, one) => ('person' in old ? old.person : old.organisation) === one.party,
    isAsWas: (old, one) =>
      old.as === one.as && old.attendance === one.attendance && old.onBehalfOf === one.onBehalfOf,
    fieldsOf: ({ party, as, attendance, onBehalfOf }) => ({
      [rests.isPerson(party) ? 'person' : 'organisation']: party,
      ...(as ? { as } : {}),
      ...(attendance ? { attendance } : {}),
      ...(onBehalfOf ? { onBehalfOf } : {}),
    }),
  }),
  harmAreas: claimsAfter(before?.harmAreas ?? [], harmAreas, {
    ...rests,
    isSame: (old, one) => old.id === one,
    isAsWas: () => true,
    fieldsOf: (id) => ({ id }),
  }),
  summary: summary || null,
})
