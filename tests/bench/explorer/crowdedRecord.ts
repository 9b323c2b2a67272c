/** How many of each, their ids beginning with `prefix`. */
export type Crowd = { prefix: string; ministers: number; bodies: number; meetings: number }

/**
 * Invented bodies met by invented ministers, so many that their picture has about as many nodes and lines as asked
 * for: a line for each pair that met, three for each meeting.
 */
export const crowdedRecord = ({ prefix, ministers, bodies, meetings }: Crowd) => ({
  liaison: 1,
  harmAreas: [{ id: 'crowd-area', name: 'Example harm', kind: 'harm' }],
  documents: [{ id: 'crowd-return', kind: 'return', title: 'Invented return', date: '2020-12-31' }],
  organisations: [
    { id: 'crowd-department', name: 'Example Department', kind: 'department', side: 'government' },
    ...Array.from({ length: bodies }, (_, at) => ({
      id: `${prefix}${at}`,
      name: `Example Body ${at}`,
      kind: kinds[at % kinds.length],
      side: 'external',
    })),
  ],
  people: Array.from({ length: ministers }, (_, at) => ({
    id: `${prefix}m${at}`,
    name: `Minister ${at}`,
    posts: [{ title: 'Minister', organisation: 'crowd-department', from: '2010-01-01' }],
  })),
  meetings: Array.from({ length: meetings }, (_, at) => meeting({ prefix, ministers, bodies }, at)),
})

const kinds = ['charity', 'company', 'other']

export const idsOfCrowd = ({ prefix, ministers, bodies }: Crowd): string[] => [
  ...Array.from({ length: ministers }, (_, at) => `${prefix}m${at}`),
  ...Array.from({ length: bodies }, (_, at) => `${prefix}${at}`),
]

/** Spread by a number prime to the rest, so that no pair comes twice before most have come once. */
const meeting = ({ prefix, ministers, bodies }: Omit<Crowd, 'meetings'>, at: number) => {
  const date = new Date(Date.UTC(2010, 0, 1 + (at % 3_600))).toISOString().slice(0, 10)
  return {
    id: `${prefix}-meeting-${at}`,
    title: `Meeting ${at}`,
    kind: 'meeting',
    when: { from: date, to: date, precision: 'day' },
    status: 'held',
    parties: [
      { person: `${prefix}m${at % ministers}` },
      { organisation: `${prefix}${at % bodies}` },
      { organisation: `${prefix}${(at * 7 + 1 + Math.floor(at / bodies)) % bodies}` },
    ],
    harmAreas: [{ id: 'crowd-area' }],
    citations: [{ document: 'crowd-return', locator: `row ${at}` }],
  }
}
