import { formatWhen } from '../../../graph-schema/dateWords.ts'
import type { Entry } from '../../../graph-schema/entry.ts'
import type { Citation } from '../../../graph-schema/record.ts'
import { ukDate, ukPeriod } from '../ukDate.ts'

export type NameOf = (id: string) => string
type Line = readonly [field: string, values: readonly (string | undefined)[]]

const plain = (term: string | undefined) => term?.replaceAll('-', ' ')
const withPeriod = (text: string, from?: string, to?: string) =>
  [text, ukPeriod(from, to)].filter(Boolean).join(', ')
const stating = (text: string, { basis }: { basis?: string | undefined }) =>
  basis === 'inferred' ? `${text}, inferred` : text

/** An entry in words, property by property, as a person would tell what has changed. */
export function entryInWords(entry: Entry, nameOf: NameOf): Map<string, string[]> {
  const lines = [...own(entry, nameOf), ...shared(entry, nameOf)]
  return new Map(
    lines
      .map(
        ([field, values]) => [field, values.filter((value) => value !== undefined && value !== '')] as const,
      )
      .map(([field, values]) => [field, values.map(String)]),
  )
}

const shared = (entry: Entry, nameOf: NameOf): Line[] => [
  ['Merged into', 'mergedInto' in entry && entry.mergedInto ? [nameOf(entry.mergedInto)] : []],
  ['Basis', 'basis' in entry ? [entry.basis === 'inferred' ? 'inferred' : undefined] : []],
  ['Because', 'because' in entry ? [entry.because] : []],
  ['Source', 'citations' in entry ? (entry.citations ?? []).map((citation) => cited(citation, nameOf)) : []],
]

const cited = ({ document, locator }: Citation, nameOf: NameOf) => `${nameOf(document)}, ${locator}`

function own(entry: Entry, nameOf: NameOf): Line[] {
  switch (entry.type) {
    case 'person':
      return [...named(entry), ['Post', postsOf(entry, nameOf)], ...ofParty(entry, nameOf)]
    case 'organisation':
      return [...named(entry), ...ofBody(entry, nameOf), ...ofParty(entry, nameOf)]
    case 'meeting':
      return ofMeeting(entry, nameOf)
    case 'commitment':
      return [
        ['What', [entry.what]],
        ['Kind', [entry.kind]],
        ['By', (entry.by ?? []).map(nameOf)],
        ['To', (entry.to ?? []).map(nameOf)],
        ['Due', [entry.due && ukDate(entry.due)]],
        ['Status', [entry.status]],
        ['Closed on', [entry.closedOn && ukDate(entry.closedOn)]],
        ['Closed by', entry.closedBy ? [cited(entry.closedBy, nameOf)] : []],
        ['Note', [entry.closedNote]],
        ['Made at', entry.meeting ? [nameOf(entry.meeting)] : []],
      ]
    case 'point':
      return [
        ['What was said', [entry.text]],
        ['Kind', [entry.kind]],
        ['By', (entry.by ?? []).map(nameOf)],
        ['About', (entry.harmAreas ?? []).map(nameOf)],
      ]
    case 'document':
      return [
        ['Title', [entry.title]],
        ['Kind', [entry.kind]],
        ['Date', [ukDate(entry.date)]],
        ['From', (entry.from ?? []).map(nameOf)],
        ['To', (entry.to ?? []).map(nameOf)],
        ['Marking', [entry.marking]],
      ]
    case 'harmArea':
      return [
        ['Name', [entry.name]],
        ['Kind', [entry.kind]],
        ['Part of', (entry.partOf ?? []).map(nameOf)],
        ['Named in text as', entry.words ?? []],
      ]
    default:
      return []
  }
}

type Of<T extends Entry['type']> = Extract<Entry, { type: T }>

const named = ({ name, aliases = [] }: Of<'person' | 'organisation'>): Line[] => [
  ['Name', [name]],
  ['Also known as', aliases],
]

const postsOf = ({ posts = [] }: Of<'person'>, nameOf: NameOf) =>
  posts.map((post) =>
    stating(withPeriod(`${post.title}, ${nameOf(post.organisation)}`, post.from, post.to), post),
  )

const ofBody = (
  { kind, side, worksOn = [], memberOf = [], succeeded = [], serves, area }: Of<'organisation'>,
  nameOf: NameOf,
): Line[] => [
  ['Kind', [plain(kind)]],
  ['Side', [plain(side)]],
  ['Works on', worksOn.map((claim) => stating(nameOf(claim.harmArea), claim))],
  [
    'Member of',
    memberOf.map((claim) => stating(withPeriod(nameOf(claim.organisation), claim.from, claim.to), claim)),
  ],
  ['Took over from', succeeded.map((claim) => withPeriod(nameOf(claim.organisation), claim.on))],
  ['Serves', [serves]],
  ['Area', [area]],
]

const ofParty = ({ mentions = [], review }: Of<'person' | 'organisation'>, nameOf: NameOf): Line[] => [
  ['Mentioned in', mentions.map(({ document }) => nameOf(document))],
  ['Review', review ? [[nameOf(review.interval), review.owner].filter(Boolean).join(', ')] : []],
]

const ofMeeting = (
  { title, kind, when, status, statuses = [], forum, parties = [], harmAreas = [], summary }: Of<'meeting'>,
  nameOf: NameOf,
): Line[] => [
  ['Title', [title]],
  ['Kind', [plain(kind)]],
  ['When', [formatWhen(when)]],
  [
    'Status',
    statuses.length > 0
      ? statuses.map((one) => stating(`${plain(one.status)}, known on ${ukDate(one.known)}`, one))
      : [plain(status)],
  ],
  ['Session of', forum ? [nameOf(forum)] : []],
  ['Who took part', parties.map((taking) => takingInWords(taking, nameOf))],
  ['About', harmAreas.map((claim) => stating(nameOf(claim.id), claim))],
  ['Summary', [summary]],
]

function takingInWords(taking: NonNullable<Of<'meeting'>['parties']>[number], nameOf: NameOf) {
  const { as, attendance, onBehalfOf } = taking
  const name = nameOf('person' in taking ? taking.person : taking.organisation)
  const role = as === 'participant' ? undefined : as
  const behalf = onBehalfOf && (onBehalfOf === 'self' ? 'for themselves' : `for ${nameOf(onBehalfOf)}`)
  return stating([name, role, plain(attendance), behalf].filter(Boolean).join(', '), taking)
}
