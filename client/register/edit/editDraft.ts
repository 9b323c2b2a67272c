import type { Editable, EditedFields, MeetingFields } from '../../../graph-schema/api/editing.ts'
import type { Entry } from '../../../graph-schema/entry.ts'
import type { When } from '../../../graph-schema/record.ts'
import type { MeetingKind, OrganisationKind, Side, Status } from '../../../graph-schema/terms.ts'

export type Chosen = { id: string; name: string }
export type EditedType = EditedFields['type']
type PeriodDraft = { key: number; from: string | undefined; to: string | undefined }

export type PostDraft = PeriodDraft & { title: string; organisation: Chosen | undefined }
export type MemberDraft = PeriodDraft & { organisation: Chosen | undefined }
export type PersonDraft = { type: 'person'; name: string; aliases: string; posts: readonly PostDraft[] }

export type OrganisationDraft = {
  type: 'organisation'
  name: string
  kind: OrganisationKind
  side: Side
  aliases: string
  worksOn: readonly Chosen[]
  memberOf: readonly MemberDraft[]
}

type Taking = MeetingFields['parties'][number]
export type TakingDraft = Pick<Taking, 'as' | 'attendance'> & {
  party: Chosen
  onBehalfOf: Chosen | 'self' | undefined
}
export type StatusDraft = { key: number; status: Status; known: string | undefined }

export type MeetingDraft = {
  type: 'meeting'
  title: string
  kind: MeetingKind
  when: When
  statuses: readonly StatusDraft[]
  parties: readonly TakingDraft[]
  harmAreas: readonly Chosen[]
  summary: string
}

/** What is edited, as it is being typed. */
export type EditDraft = PersonDraft | OrganisationDraft | MeetingDraft

export function emptyDraft(type: EditedType, today: string): EditDraft {
  switch (type) {
    case 'person':
      return { type, name: '', aliases: '', posts: [] }
    case 'organisation':
      return { type, name: '', kind: 'charity', side: 'external', aliases: '', worksOn: [], memberOf: [] }
    case 'meeting':
      return {
        type,
        title: '',
        kind: 'meeting',
        when: { from: today, to: today, precision: 'day' },
        statuses: [{ key: 1, status: 'held', known: today }],
        parties: [],
        harmAreas: [],
        summary: '',
      }
  }
}

const lines = (names: readonly string[] = []) => names.join('\n')
const keyed = <T>(all: readonly T[] = []) => all.map((one, at) => ({ ...one, key: at + 1 }))

/** An entry as its form starts; undefined where entries of its type are not edited by hand. */
export function draftOf({ entry, refs }: Editable): EditDraft | undefined {
  const chosen = (id: string): Chosen => ({ id, name: refs.find((ref) => ref.id === id)?.name ?? id })
  const period = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => ({ from, to })
  switch (entry.type) {
    case 'person':
      return {
        type: 'person',
        name: entry.name,
        aliases: lines(entry.aliases),
        posts: keyed(entry.posts).map(({ key, title, organisation, ...post }) => ({
          key,
          title,
          organisation: chosen(organisation),
          ...period(post),
        })),
      }
    case 'organisation':
      return {
        type: 'organisation',
        name: entry.name,
        kind: entry.kind,
        side: entry.side,
        aliases: lines(entry.aliases),
        worksOn: (entry.worksOn ?? []).map(({ harmArea }) => chosen(harmArea)),
        memberOf: keyed(entry.memberOf).map(({ key, organisation, ...member }) => ({
          key,
          organisation: chosen(organisation),
          ...period(member),
        })),
      }
    case 'meeting':
      return meetingDraft(entry, chosen)
    default:
      return undefined
  }
}

const behalfOf = (id: string | undefined, chosen: (id: string) => Chosen) => {
  if (id === undefined) return undefined
  return id === 'self' ? 'self' : chosen(id)
}

function meetingDraft(
  entry: Extract<Entry, { type: 'meeting' }>,
  chosen: (id: string) => Chosen,
): MeetingDraft {
  const { title, kind, when, status, statuses = [], parties = [], harmAreas = [], summary } = entry
  return {
    type: 'meeting',
    title,
    kind,
    when,
    statuses:
      statuses.length > 0
        ? keyed(statuses).map(({ key, status: one, known }) => ({ key, status: one, known }))
        : [{ key: 1, status: status ?? 'mentioned', known: undefined }],
    parties: parties.map((taking) => ({
      party: chosen('person' in taking ? taking.person : taking.organisation),
      as: taking.as,
      attendance: taking.attendance,
      onBehalfOf: behalfOf(taking.onBehalfOf, chosen),
    })),
    harmAreas: harmAreas.map(({ id }) => chosen(id)),
    summary: summary ?? '',
  }
}
