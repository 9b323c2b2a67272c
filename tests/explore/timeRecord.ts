/** An invented minister and charities over 2026: the days the clocks change, a boundary, a quarter with nothing loaded. */

const met = (id: string, date: string, parties: string[], more: object = {}) => ({
  id,
  title: `Meeting ${id}`,
  kind: 'meeting',
  status: 'held',
  when: { from: date, to: date, precision: 'day' },
  parties: [{ person: 'avery-example' }, ...parties.map((organisation) => ({ organisation }))],
  citations: [{ document: 'note-april', locator: id }],
  ...more,
})

export const charities = ['alder', 'birch', 'cedar', 'damson']
/** All of the invented record that has a place in the picture. */
export const cast = `ids=avery-example,${charities.join(',')}`

export const timeRecord = {
  liaison: 1,
  documents: [
    { id: 'note-april', kind: 'note', title: 'Note of the first quarter', date: '2026-04-02' },
    { id: 'note-february', kind: 'note', title: 'Note of February', date: '2026-02-20' },
  ],
  organisations: [
    { id: 'example-office', name: 'Example Office', kind: 'department', side: 'government' },
    ...charities.map((id) => ({ id, name: `${id} trust`, kind: 'charity', side: 'external' })),
  ],
  people: [
    {
      id: 'avery-example',
      name: 'Avery Example',
      posts: [{ title: 'Minister', organisation: 'example-office', from: '2020-01-01' }],
    },
  ],
  meetings: [
    met('first-day', '2026-01-01', ['alder']),
    met('last-day', '2026-03-31', ['alder']),
    met('clocks-on', '2026-03-29', ['birch']),
    met('day-after', '2026-04-01', ['birch']),
    met('spanning', '2026-03-30', ['cedar'], {
      when: { from: '2026-03-30', to: '2026-04-03', precision: 'week', asWritten: 'this week' },
    }),
    met('clocks-back', '2026-10-25', ['damson']),
    met('autumn', '2026-12-15', ['damson']),
    met('planned', '2026-12-16', ['alder'], { status: 'planned' }),
    met('undated', '2026-01-01', ['cedar'], {
      when: { precision: 'unknown', asWritten: 'recently' },
      citations: [{ document: 'note-february', locator: 'page 2' }],
    }),
    met('nowhere', '2026-01-01', ['damson'], { when: { precision: 'unknown' }, citations: [] }),
  ],
  evidence: [
    {
      id: 'evidence-spring',
      side: 'government',
      body: 'example-office',
      from: '2026-01-01',
      to: '2026-04-30',
      completeness: 'complete',
      citations: [{ document: 'note-april', locator: 'whole' }],
    },
    {
      id: 'evidence-autumn',
      side: 'government',
      body: 'example-office',
      from: '2026-10-01',
      to: '2026-12-31',
      completeness: 'partial',
      citations: [{ document: 'note-april', locator: 'whole' }],
    },
  ],
}
