import type { Citation, RecordFile } from '../../../graph-schema/record.ts'
import type { IntakeTools, Proposed } from '../../../server/intake/documents/review/tools.ts'

/** A short invented letter, and what could be proposed of it: a stand-in for extraction, which has tests of its own. */
export const letter = `Example Department
Weekly note, 6 November 2020

# Refuge places

On Tuesday I met Example Refuge Trust to hear how the winter looks. They are worried about places for families. I said I would write to them about funding by Friday.

Sam Example and Alex Unknown joined us, and Jane Survivor told us her story.

# Next week

Next week I will be meeting Example Helpline and Example Shelter.

The Example Inspectorate has published a report.
`

/** The same letter, which says that it accounts for a week of the department's. */
const account = 'This note reports on what the department did in the week of 2 November.'
export const weeklyAccount = `${letter}\n${account}\n`

/** What is in the register before: a department with its minister, a charity, a helpline and two people of one name. */
export const register = {
  liaison: 1,
  harmAreas: [
    { id: 'domestic-abuse', name: 'Domestic abuse', kind: 'harm' },
    { id: 'funding', name: 'Funding', kind: 'theme' },
  ],
  documents: [{ id: 'earlier-note', kind: 'note', title: 'Earlier note', date: '2020-10-30' }],
  organisations: [
    { id: 'example-department', name: 'Example Department', kind: 'department', side: 'government' },
    { id: 'example-refuge', name: 'Example Refuge Trust', kind: 'charity', side: 'external' },
    { id: 'example-helpline', name: 'Example Helpline', kind: 'charity', side: 'external' },
  ],
  people: [
    {
      id: 'ada-minister',
      name: 'Ada Minister',
      posts: [{ title: 'Minister for Examples', organisation: 'example-department', from: '2020-01-01' }],
    },
    { id: 'sam-example-1', name: 'Sam Example', posts: [{ title: 'Chief', organisation: 'example-refuge' }] },
    {
      id: 'sam-example-2',
      name: 'Sam Example',
      posts: [{ title: 'Adviser', organisation: 'example-helpline' }],
    },
  ],
  meetings: [
    {
      id: 'planned-with-refuge',
      title: 'Planned meeting with Example Refuge Trust',
      kind: 'meeting',
      when: { from: '2020-11-02', to: '2020-11-06', precision: 'week' },
      status: 'planned',
      statuses: [
        {
          status: 'planned',
          known: '2020-10-30',
          citations: [{ document: 'earlier-note', locator: 'Paragraph 2' }],
        },
      ],
      parties: [{ person: 'ada-minister' }, { organisation: 'example-refuge' }],
      citations: [{ document: 'earlier-note', locator: 'Paragraph 2' }],
    },
  ],
}

const documentId = 'weekly-note'

/** The place of some words in the text. */
const cite = (text: string, quote: string): { citations: Citation[] } => {
  const start = text.indexOf(quote)
  if (start < 0) return { citations: [{ document: documentId, locator: 'Body', quote }] }
  return { citations: [{ document: documentId, locator: 'Body', start, end: start + quote.length, quote }] }
}

const sure = { proposal: { confidence: 0.95, rule: 'met-someone' }, basis: 'stated' as const }
const unsure = { proposal: { confidence: 0.4, rule: 'name-by-pattern' }, basis: 'inferred' as const }

export const proposedOf = (text: string): Proposed => {
  const met = cite(text, 'On Tuesday I met Example Refuge Trust to hear how the winter looks.')
  const next = cite(text, 'Next week I will be meeting Example Helpline and Example Shelter.')
  const joined = cite(text, 'Sam Example and Alex Unknown joined us')
  const week = { from: '2020-11-09', to: '2020-11-13', precision: 'week' as const, asWritten: 'Next week' }
  const record: RecordFile = {
    liaison: 1,
    documents: [
      {
        id: documentId,
        kind: 'letter',
        title: 'Weekly note',
        date: '2020-11-06',
        from: ['ada-minister'],
        ...sure,
        ...cite(text, 'Weekly note, 6 November 2020'),
      },
    ],
    organisations: [
      {
        id: 'example-shelter',
        name: 'Example Shelter',
        kind: 'charity',
        side: 'external',
        ...unsure,
        because: 'Named like a charity; not in the register.',
        ...cite(text, 'Example Shelter'),
      },
      {
        id: 'example-inspectorate',
        name: 'Example Inspectorate',
        kind: 'agency',
        side: 'public-body',
        ...unsure,
        ...cite(text, 'Example Inspectorate'),
      },
    ],
    people: [
      {
        id: 'sam-example',
        name: 'Sam Example',
        ...unsure,
        because: 'May be sam-example-1 or sam-example-2.',
        ...cite(text, 'Sam Example'),
      },
      { id: 'alex-unknown', name: 'Alex Unknown', ...unsure, ...cite(text, 'Alex Unknown') },
    ],
    meetings: [
      {
        id: 'met-refuge',
        title: 'Meeting with Example Refuge Trust',
        kind: 'meeting',
        when: { from: '2020-11-03', to: '2020-11-03', precision: 'day', asWritten: 'On Tuesday' },
        status: 'held',
        statuses: [{ status: 'held', known: '2020-11-06', ...met }],
        parties: [
          { person: 'ada-minister', as: 'participant', attendance: 'present', ...sure, ...met },
          { organisation: 'example-refuge', as: 'participant', attendance: 'present', ...sure, ...met },
          { person: 'sam-example', as: 'participant', attendance: 'present', ...sure, ...joined },
          { person: 'alex-unknown', as: 'participant', attendance: 'present', ...sure, ...joined },
        ],
        harmAreas: [{ id: 'domestic-abuse', ...sure, ...met }],
        ...sure,
        ...met,
      },
      {
        id: 'meeting-next-week',
        title: 'Meeting with Example Helpline and Example Shelter',
        kind: 'meeting',
        when: week,
        status: 'planned',
        statuses: [{ status: 'planned', known: '2020-11-06', ...next }],
        parties: [
          { person: 'ada-minister', ...sure, ...next },
          { organisation: 'example-helpline', ...sure, ...next },
          { organisation: 'example-shelter', ...sure, ...next },
        ],
        harmAreas: [{ id: 'domestic-abuse', ...sure, ...next }],
        ...sure,
        ...next,
      },
    ],
    points: [
      {
        id: 'worried',
        meeting: 'met-refuge',
        kind: 'concern',
        by: ['example-refuge'],
        text: 'Worried about places for families.',
        harmAreas: ['domestic-abuse'],
        ...sure,
        ...cite(text, 'They are worried about places for families.'),
      },
    ],
    commitments: [
      {
        id: 'will-write',
        meeting: 'met-refuge',
        kind: 'undertaking',
        by: ['ada-minister'],
        to: ['example-refuge'],
        what: 'Write to Example Refuge Trust about funding',
        due: '2020-11-06',
        status: 'open',
        ...sure,
        ...cite(text, 'I said I would write to them about funding by Friday.'),
      },
    ],
    mentions: [
      {
        document: documentId,
        organisation: 'example-inspectorate',
        ...sure,
        ...cite(text, 'The Example Inspectorate has published a report.'),
      },
    ],
  }
  if (text.includes(account))
    record.evidence = [
      {
        id: 'week',
        side: 'government',
        body: 'example-department',
        from: '2020-11-02',
        to: '2020-11-06',
        completeness: 'partial',
        ...sure,
        ...cite(text, account),
      },
    ]
  const at = text.indexOf('Jane Survivor')
  return {
    record,
    quarantined:
      at < 0
        ? []
        : [
            {
              start: at,
              end: at + 13,
              quote: 'Jane Survivor',
              because: 'Told her own story: perhaps a survivor.',
            },
          ],
  }
}

export const exampleTools: IntakeTools = {
  read: async ({ bytes }) => ({ text: new TextDecoder().decode(bytes), format: 'txt', notes: [] }),
  readPasted: (text) => ({ text, format: 'pasted', notes: [] }),
  extract: async ({ text }) => proposedOf(text),
}
