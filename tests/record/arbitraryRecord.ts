import fc from 'fast-check'
import type { WholeRecord } from '../../graph-schema/record.ts'
import { Attendance, MeetingKind, Role, Status } from '../../graph-schema/terms.ts'

/** Small records of invented people and bodies that refer to one another in every way the format allows. */

const areas = ['housing', 'refuge-space', 'county-lines'] as const
const documents = ['letter-1', 'minutes-1', 'register-1'] as const
const organisations = [
  'example-refuge-trust',
  'example-helpline',
  'example-department',
  'example-board',
] as const
const people = ['jo-example', 'sam-example', 'alex-example'] as const
const meetings = ['call-1', 'visit-1', 'session-1'] as const

const some = <T extends string>(ids: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: ids.length })
const date = fc.constantFrom('2020-04-10', '2020-11-02', '2020-11-06', '2020-11-13', '2021-03-01')
const words = fc.constantFrom(
  'space',
  'funding; “longer term”',
  "Women's",
  'ﬁrst\nsecond',
  '5 < 6 & "7"',
  '日本',
)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const citation = fc.record(
  { document: fc.constantFrom(...documents), locator: fc.constantFrom('Item 1', 'Item 2'), quote: words },
  { requiredKeys: ['document', 'locator'] },
)
const citations = fc.array(citation, { minLength: 1, maxLength: 2 })
const claim = {
  basis: maybe(fc.constantFrom('stated' as const, 'inferred' as const)),
  because: maybe(words),
  citations: maybe(citations),
}
const period = fc.tuple(date, date).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
const when = fc.oneof(
  period.map((dates) => ({ ...dates, precision: 'week' as const, asWritten: 'this week' })),
  fc.constant({ precision: 'unknown' as const }),
)

const taking = {
  as: maybe(fc.constantFrom(...Role.options)),
  attendance: maybe(fc.constantFrom(...Attendance.options)),
  onBehalfOf: maybe(fc.constantFrom('self', ...organisations)),
  ...claim,
}
const party = fc.oneof(
  fc.record({ person: fc.constantFrom(...people), ...taking }),
  fc.record({ organisation: fc.constantFrom(...organisations), ...taking }),
)

const harmArea = (id: (typeof areas)[number], partOf: (typeof areas)[number][]) =>
  fc.record({
    id: fc.constant(id),
    name: words,
    kind: fc.constant('harm' as const),
    partOf: fc.constant(partOf),
    words: fc.array(words, { maxLength: 2 }),
  })

const document = (id: (typeof documents)[number]) =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constant(id === 'register-1' ? ('register' as const) : ('letter' as const)),
    title: words,
    date,
    from: some(people),
    to: some([...people, ...organisations]),
  })

const organisation = (id: (typeof organisations)[number]) =>
  fc.record({
    id: fc.constant(id),
    name: words,
    kind: fc.constantFrom('charity' as const, 'department' as const, 'forum' as const),
    side: fc.constantFrom('external' as const, 'government' as const),
    aliases: fc.array(words, { maxLength: 2 }),
    worksOn: fc.array(fc.record({ harmArea: fc.constantFrom(...areas), ...claim }), { maxLength: 2 }),
    memberOf: fc.array(
      fc.record({ organisation: fc.constantFrom(...organisations), from: maybe(date), ...claim }),
      { maxLength: 1 },
    ),
    succeeded: fc.array(
      fc.record({
        organisation: fc.constantFrom(...organisations),
        on: maybe(date),
        how: maybe(words),
        ...claim,
      }),
      { maxLength: 1 },
    ),
    citations: maybe(citations),
  })

const person = (id: (typeof people)[number]) =>
  fc.record({
    id: fc.constant(id),
    name: words,
    posts: fc.array(
      fc
        .tuple(period, fc.record({ title: words, organisation: fc.constantFrom(...organisations), ...claim }))
        .map(([dates, post]) => ({ ...post, ...dates })),
      { maxLength: 2 },
    ),
    redacted: maybe(fc.constant(true)),
    citations: maybe(citations),
  })

const meeting = (id: (typeof meetings)[number]) =>
  fc.record({
    id: fc.constant(id),
    title: words,
    kind: fc.constantFrom(...MeetingKind.options),
    forum: maybe(fc.constantFrom(...organisations)),
    when,
    status: fc.constantFrom(...Status.options),
    statuses: fc.array(fc.record({ status: fc.constantFrom(...Status.options), known: date, ...claim }), {
      maxLength: 2,
    }),
    parties: fc.array(party, { maxLength: 4 }),
    harmAreas: fc.array(fc.record({ id: fc.constantFrom(...areas), ...claim }), { maxLength: 2 }),
    summary: maybe(words),
    citations,
  })

const point = fc.record({
  id: fc.constant('point-1'),
  meeting: fc.constantFrom(...meetings),
  kind: fc.constant('concern' as const),
  by: some([...people, ...organisations]),
  text: words,
  harmAreas: some(areas),
  citations,
})
const commitment = fc.record({
  id: fc.constant('undertaking-1'),
  meeting: maybe(fc.constantFrom(...meetings)),
  kind: fc.constantFrom('undertaking' as const, 'ask' as const, 'offer' as const),
  by: some([...people, ...organisations]),
  to: some(people),
  what: words,
  due: maybe(date),
  status: fc.constantFrom('open' as const, 'done' as const),
  closedBy: maybe(citation),
  closedOn: maybe(date),
  closedNote: maybe(words),
  citations,
})
const mention = fc.oneof(
  fc.record({
    person: fc.constantFrom(...people),
    document: fc.constantFrom(...documents),
    harmAreas: some(areas),
    ...claim,
  }),
  fc.record({
    organisation: fc.constantFrom(...organisations),
    document: fc.constantFrom(...documents),
    harmAreas: some(areas),
    ...claim,
  }),
)

const list = <T>(...entries: fc.Arbitrary<T>[]): fc.Arbitrary<T[]> => fc.tuple(...entries)

export const arbitraryRecord: fc.Arbitrary<WholeRecord> = fc.record({
  liaison: fc.constant(1 as const),
  harmAreas: list(
    harmArea('housing', []),
    harmArea('refuge-space', ['housing']),
    harmArea('county-lines', []),
  ),
  documents: list(...documents.map(document)),
  organisations: list(...organisations.map(organisation)),
  people: list(...people.map(person)),
  meetings: list(...meetings.map(meeting)),
  points: list(point),
  commitments: list(commitment),
  mentions: fc.uniqueArray(mention, {
    maxLength: 3,
    selector: (m) => `${'person' in m ? m.person : m.organisation} ${m.document}`,
  }),
  evidence: fc.array(
    period.map((dates) => ({
      side: 'government' as const,
      body: 'example-department',
      ...dates,
      completeness: 'partial' as const,
    })),
    { maxLength: 1 },
  ),
  plan: fc.record({
    intervals: fc.constant([{ name: 'quarterly', everyDays: 90 }]),
    members: fc.array(
      fc.record({
        party: fc.constant('example-helpline'),
        interval: fc.constant('quarterly'),
        owner: maybe(words),
      }),
      { maxLength: 1 },
    ),
  }),
  views: fc.array(
    fc.record({
      id: fc.constant('view.kept'),
      name: words,
      note: maybe(words),
      address: fc.constant('?ids=housing,county-lines&xy=V0V0'),
      seq: fc.nat(9),
    }),
    { maxLength: 1 },
  ),
})

export const cast = { areas, documents, organisations, people, meetings } as const
