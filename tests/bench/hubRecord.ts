import { inventedMeeting } from './inventedMeeting.ts'

/**
 * Invented meetings of a minister and a body each. `hub-5000` is at the first 5,000 of them and `hub-500` at the
 * first 500; every other body is at ten, however many there are.
 */
export const hubRecord = (from: number, count: number) => ({
  liaison: 1,
  harmAreas: [{ id: 'area', name: 'Example area', kind: 'harm' }],
  documents: [{ id: 'return', kind: 'return', title: 'Invented return', date: '2020-12-31' }],
  organisations: [
    { id: 'department', name: 'Example Department', kind: 'department', side: 'government' },
    ...['hub-500', 'hub-5000'].map(body),
    ...Array.from({ length: count / 10 }, (_, at) => body(`body-${from / 10 + at}`)),
  ],
  people: [
    {
      id: 'minister',
      name: 'Example Minister',
      posts: [{ title: 'Minister', organisation: 'department', from: '2010-01-01' }],
    },
  ],
  meetings: Array.from({ length: count }, (_, at) => meeting(from + at)),
})

const body = (id: string) => ({ id, name: `Example ${id}`, kind: 'charity', side: 'external' })

const meeting = (at: number) => {
  const hubs = [...(at < 500 ? ['hub-500'] : []), ...(at < 5_000 ? ['hub-5000'] : [])]
  const met = [...hubs, `body-${Math.floor(at / 10)}`]
  return inventedMeeting(at, {
    id: `meeting-${at}`,
    parties: [{ person: 'minister' }, ...met.map((organisation) => ({ organisation }))],
    areas: ['area'],
    document: 'return',
  })
}
