import { brief } from '../../server/briefs/brief.ts'
import type { Database } from '../../server/database/database.ts'
import { load } from '../../server/record/record.ts'
import { ratio } from './measure.ts'

const viewer = { name: 'bench', may: ['open'] }
const meetings = 5_000

/** T11: an invented organisation with 5,000 meetings, at each of which it said something and was promised something. */
export async function briefFigures(database: Database) {
  await load(database, { by: 'bench', why: 'bench' }, [
    { name: 'much-met.json', text: JSON.stringify(muchMet()) },
  ])
  const asked = { with: ['much-met-trust'], by: 'any', others: false }
  await ratio(
    `T11: first page of a brief on an organisation of ${meetings} meetings / the whole brief`,
    '<= 0.15',
    () => brief(database, viewer, { ...asked, all: false }),
    () => brief(database, viewer, { ...asked, all: true }),
  )
}

function muchMet() {
  const numbers = Array.from({ length: meetings }, (_, at) => at)
  const dayOf = (at: number) => new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10)
  const cites = (at: number) => [{ document: `much-met-note-${at % 100}`, locator: `Item ${at}` }]
  return {
    liaison: 1,
    documents: numbers
      .slice(0, 100)
      .map((at) => ({ id: `much-met-note-${at}`, kind: 'note', title: `Note ${at}`, date: dayOf(meetings) })),
    organisations: [
      { id: 'much-met-department', name: 'Example Department', kind: 'department', side: 'government' },
      { id: 'much-met-trust', name: 'Example Much Met Trust', kind: 'charity', side: 'external' },
    ],
    meetings: numbers.map((at) => ({
      id: `much-met-${at}`,
      title: `Call ${at}`,
      kind: 'call',
      when: { from: dayOf(at), to: dayOf(at), precision: 'day' },
      status: 'held',
      parties: [{ organisation: 'much-met-department' }, { organisation: 'much-met-trust' }],
      citations: cites(at),
    })),
    points: numbers.map((at) => ({
      id: `much-met-point-${at}`,
      meeting: `much-met-${at}`,
      kind: 'concern',
      by: ['much-met-trust'],
      text: `Concern ${at}.`,
      citations: cites(at),
    })),
    commitments: numbers.slice(0, 1_000).map((at) => ({
      id: `much-met-promise-${at}`,
      meeting: `much-met-${at}`,
      kind: 'undertaking',
      by: ['much-met-department'],
      to: ['much-met-trust'],
      what: `Promise ${at}.`,
      status: 'open',
      citations: cites(at),
    })),
  }
}
