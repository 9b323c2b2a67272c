import { inventedMeeting } from './inventedMeeting.ts'

/** Invented bodies and meetings, as many as asked for: each meeting has a minister, two bodies and two harm areas. */
export const inventedRecord = (from: number, count: number) => ({
  liaison: 1,
  harmAreas: areas.map((id) => ({ id, name: id, kind: 'harm' })),
  documents: [{ id: 'return', kind: 'return', title: 'Invented return', date: '2020-12-31' }],
  organisations: [
    { id: 'department', name: 'Example Department', kind: 'department', side: 'government' },
    ...Array.from({ length: bodies }, (_, at) => ({
      id: `body-${at}`,
      name: `Example Body ${at}`,
      kind: 'charity',
      side: 'external',
    })),
  ],
  people: Array.from({ length: 5 }, (_, at) => ({
    id: `minister-${at}`,
    name: `Minister ${at}`,
    posts: [{ title: 'Minister', organisation: 'department', from: '2010-01-01' }],
  })),
  meetings: Array.from({ length: count }, (_, at) => meeting(from + at)),
})

const bodies = 500
const areas = ['area-0', 'area-1', 'area-2', 'area-3']

const meeting = (at: number) =>
  inventedMeeting(at, {
    id: `meeting-${at}`,
    parties: [
      { person: `minister-${at % 5}` },
      { organisation: `body-${at % bodies}` },
      { organisation: `body-${(at * 7 + 1) % bodies}` },
    ],
    areas: [areas[at % 4] ?? '', areas[(at + 1) % 4] ?? ''],
    document: 'return',
  })
