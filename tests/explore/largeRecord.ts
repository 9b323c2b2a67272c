/** More than can be read: 900 invented charities, five ministers, 2,000 meetings of three, and one of twenty. */
export const largeRecord = () => ({
  liaison: 1,
  harmAreas: [{ id: 'example-harm', name: 'Example harm', kind: 'harm' }],
  documents: [{ id: 'invented-return', kind: 'return', title: 'Invented return', date: '2020-12-31' }],
  organisations: [
    { id: 'example-department', name: 'Example Department', kind: 'department', side: 'government' },
    ...times(charities, (at) => ({
      id: `c${at}`,
      name: `Example Charity ${at}`,
      kind: 'charity',
      side: 'external',
    })),
  ],
  people: times(5, (at) => ({
    id: `minister-${at}`,
    name: `Minister ${at}`,
    posts: [{ title: 'Minister of State', organisation: 'example-department', from: '2010-01-01' }],
  })),
  meetings: [
    ...times(2_000, (at) =>
      meeting(`met-${at}`, at, [
        { person: `minister-${Math.floor(at / 400)}` },
        { organisation: `c${(at * 7) % charities}` },
        { organisation: `c${(at * 13 + 1 + Math.floor(at / charities)) % charities}` },
      ]),
    ),
    meeting(
      'large-roundtable',
      3_000,
      times(20, (at) => ({ organisation: `c${at}` })),
    ),
  ],
})

const charities = 900
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at))

function meeting(id: string, at: number, parties: { person?: string; organisation?: string }[]) {
  const date = new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10)
  return {
    id,
    title: `Meeting ${id}`,
    kind: 'meeting',
    when: { from: date, to: date, precision: 'day' },
    status: 'held',
    parties,
    harmAreas: [{ id: 'example-harm' }],
    citations: [{ document: 'invented-return', locator: `row ${at}` }],
  }
}

/** Everyone in it, as an address asks for them. */
export const everyone = [...times(5, (at) => `minister-${at}`), ...times(charities, (at) => `c${at}`)]
