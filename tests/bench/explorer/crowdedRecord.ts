import { inventedMeeting } from '../inventedMeeting.ts'

/** How many of each, their ids beginning with `prefix`. */
export type Crowd = {
  prefix: string
  ministers: number
  bodies: number
  meetings: number
  /** How many bodies met the minister at each: two, if not said. */
  bodiesEach?: number
}

/**
 * Invented bodies met by invented ministers, so many that their picture has about as many nodes and lines as asked
 * for: a line for each pair that met, three for each meeting of a minister and two bodies.
 */
export const crowdedRecord = ({ prefix, ministers, bodies, meetings, bodiesEach = 2 }: Crowd) => ({
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
  meetings: Array.from({ length: meetings }, (_, at) =>
    meeting({ prefix, ministers, bodies, bodiesEach }, at),
  ),
})

const kinds = ['charity', 'company', 'other']

export const idsOfCrowd = ({ prefix, ministers, bodies }: Crowd): string[] => [
  ...Array.from({ length: ministers }, (_, at) => `${prefix}m${at}`),
  ...Array.from({ length: bodies }, (_, at) => `${prefix}${at}`),
]

/** Spread by a number prime to the rest, so that no pair comes twice before most have come once. */
const meeting = ({ prefix, ministers, bodies, bodiesEach }: Required<Omit<Crowd, 'meetings'>>, at: number) =>
  inventedMeeting(at, {
    id: `${prefix}-meeting-${at}`,
    parties: [
      { person: `${prefix}m${at % ministers}` },
      ...bodiesOf(at, bodies, bodiesEach).map((body) => ({ organisation: `${prefix}${body}` })),
    ],
    areas: ['crowd-area'],
    document: 'crowd-return',
  })

const bodiesOf = (at: number, bodies: number, each: number) => [
  ...new Set(Array.from({ length: each }, (_, which) => bodyOf(at, which, bodies))),
]

const bodyOf = (at: number, which: number, bodies: number) =>
  which === 0 ? at % bodies : (at * (5 + 2 * which) + which + Math.floor(at / bodies)) % bodies
