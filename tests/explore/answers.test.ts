import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Answer } from '../../graph-schema/api/answer.ts'
import { Coverage } from '../../graph-schema/api/coverage.ts'
import { Graph } from '../../graph-schema/api/explore.ts'
import { seededApp, type TestApp } from '../support/app.ts'
import { given } from '../support/record.ts'

let app: TestApp
beforeAll(async () => {
  app = await seededApp()
}, 240_000)
afterAll(() => app.stop())

const answer = async (query: string) => {
  const response = await fetch(`${app.url}/api/answer?${query}`)
  const body = await response.json()
  expect(body.error, query).toBeUndefined()
  return Answer.parse(body)
}
const refused = async (query: string) => (await fetch(`${app.url}/api/answer?${query}`)).status
const ids = ({ lines }: Pick<Answer, 'lines'>) => lines.map(({ entry }) => entry.id)
const asAddress = ({ question }: { question: Answer['question'] }) =>
  new URLSearchParams(Object.entries(question).map(([name, value]) => [name, String(value)])).toString()

describe('the three questions of the issue, on the seed', () => {
  test('which organisations working on honour-based abuse have no meeting recorded', async () => {
    const found = await answer('question=no-meeting&about=honour-based-abuse')
    expect(ids(found)).toEqual([
      'forward',
      'freedom-charity',
      'ikwro',
      'karma-nirvana',
      'muslim-womens-network-uk',
      'southall-black-sisters',
    ])
    expect(found).toMatchObject({
      total: 6,
      count: '6 organisations',
      sentence: "organisations working on So-called 'honour'-based abuse with no meeting recorded",
      filters: { about: ['honour-based-abuse'] },
    })
    const instead = Object.fromEntries(found.lines.map((line) => [line.entry.id, line.instead]))
    expect(instead['karma-nirvana']).toEqual(['planned-about-other'])
    expect(instead['southall-black-sisters']).toEqual(['none-recorded'])
    for (const line of found.lines) expect(line.citations.length, line.entry.id).toBeGreaterThan(0)
    expect(found.evidence).toMatch(/^Based on 2 documents/)
  })

  test('the College of Policing was met by Victoria Atkins, not by Priti Patel', async () => {
    const byPatel = await answer('question=no-meeting&about=honour-based-abuse&who=priti-patel')
    const college = byPatel.lines.find(({ entry }) => entry.id === 'college-of-policing')
    expect(college?.instead).toEqual(['met-by-others'])
    expect(byPatel.total).toBe(7)
    const byAtkins = await answer('question=no-meeting&about=honour-based-abuse&who=victoria-atkins')
    expect(ids(byAtkins)).not.toContain('college-of-policing')
  })

  test('met before a date is no meeting since it, and is said', async () => {
    const since = await answer('question=no-meeting&about=honour-based-abuse&from=2020-11-07')
    expect(since.lines.find(({ entry }) => entry.id === 'college-of-policing')).toMatchObject({
      instead: ['met-before'],
      meeting: { id: '2020-11-06-mike-cunningham', status: 'held' },
    })
  })

  test('met after the last day asked about is said too', async () => {
    const before = await answer('question=no-meeting&about=honour-based-abuse&to=2020-11-01')
    expect(before.lines.find(({ entry }) => entry.id === 'college-of-policing')).toMatchObject({
      instead: ['met-after'],
      meeting: { id: '2020-11-06-mike-cunningham', status: 'held' },
    })
  })

  test('which charities Victoria Atkins met about domestic abuse in that week, and which are planned after it', async () => {
    const found = await answer(
      'question=who-met&who=victoria-atkins&about=domestic-abuse&only=charity&from=2020-11-02&to=2020-11-06',
    )
    expect(ids(found).toSorted()).toEqual(['refuge', 'respect', 'womens-aid'])
    expect(found.count).toBe('3 charities met')
    expect(found.next.map(({ entry }) => entry.id).toSorted()).toEqual(['karma-nirvana', 'safelives'])
    for (const line of [...found.lines, ...found.next]) expect(line.citations.length).toBeGreaterThan(0)
    const [mend] = found.mends
    expect(mend?.button).toBe('Show those planned after it too')
    const wider = await answer(asAddress({ question: mend?.question ?? found.question }))
    expect(wider.count).toBe('3 charities met, 2 planned')
  })

  test('who was in a meeting with a charity is told as that, and not as having met it', async () => {
    const found = await answer('question=who-met&who=refuge')
    expect(found.sentence).toBe('who took part in a meeting with Refuge')
    expect(found.count).toMatch(/took part/)
    const byMinister = await answer('question=who-met&who=victoria-atkins')
    expect(byMinister.sentence).toBe('who did Victoria Atkins meet')
  })

  test('how Refuge and MHCLG are connected', async () => {
    const found = await answer('question=connected&who=refuge&with=mhclg')
    expect(found.ids).toEqual(['refuge', 'victoria-atkins', 'mhclg'])
    expect(found.count).toBe(found.total === 5 ? 'at least 5 connections' : `${found.total} connections`)
  })

  test.each(['meetings-between', 'connected'])(
    '%s: one and the same party is chosen twice',
    async (question) => {
      const found = await answer(`question=${question}&who=refuge&with=refuge`)
      expect(found.total).toBe(0)
      expect(found.because).toBe('Refuge was chosen twice. Choose two different parties.')
      expect(found.mends).toEqual([])
    },
  )
})

describe('whom no meeting is recorded with is told as coverage tells it', () => {
  test.each([
    ['honour-based-abuse', 'any', ''],
    ['honour-based-abuse', 'priti-patel', ''],
    ['domestic-abuse', 'victoria-atkins', ''],
    ['domestic-abuse', 'any', '&from=2020-11-02&to=2020-11-06'],
    ['vawg', 'home-office', '&to=2020-04-30'],
  ])('about %s, by %s%s', async (about, by, period) => {
    const who = by === 'any' ? '' : `&who=${by}`
    const found = await answer(`question=no-meeting&about=${about}${who}${period}`)
    const working = await answer(`question=works-on&about=${about}`)
    const response = await fetch(`${app.url}/api/coverage?about=${about}&by=${by}${period}&limit=500`)
    const { rows } = Coverage.parse(await response.json())
    const recorded = ['met', 'group-only', 'through-forum']
    const notMet = rows.filter(({ cells }) => cells.every(({ engaged }) => !recorded.includes(engaged ?? '')))
    const listed = new Set(ids(working))
    expect(ids(found)).toEqual(notMet.map(({ id }) => id).filter((id) => listed.has(id)))
    expect(found.total).toBeGreaterThan(0)
  })
})

test('who sent apologies to the one meeting about an area is not said to have met about it', async () => {
  await given(app.database, {
    liaison: 1,
    harmAreas: [{ id: 'excused-harm', name: 'Excused harm', kind: 'harm' }],
    documents: [{ id: 'excused-note', kind: 'note', title: 'Excused note', date: '2020-11-05' }],
    organisations: [
      {
        id: 'excused',
        name: 'Excused',
        kind: 'charity',
        side: 'external',
        worksOn: [{ harmArea: 'excused-harm' }],
        citations: [{ document: 'excused-note', locator: 'line 2' }],
      },
    ],
    meetings: [
      {
        id: 'excused-meeting',
        title: 'Excused meeting',
        kind: 'meeting',
        when: { from: '2020-11-04', to: '2020-11-04', precision: 'day' },
        status: 'held',
        parties: [{ organisation: 'excused', attendance: 'apologies' }, { person: 'victoria-atkins' }],
        harmAreas: [{ id: 'excused-harm' }],
        citations: [{ document: 'excused-note', locator: 'line 1' }],
      },
    ],
  })
  const [working] = (await answer('question=works-on&about=excused-harm')).lines
  expect(working).toMatchObject({ entry: { id: 'excused' }, meetings: 0 })
  const [line] = (await answer('question=no-meeting&about=excused-harm')).lines
  expect(line).toMatchObject({ entry: { id: 'excused' }, instead: ['none-recorded'] })
})

describe('the picture shows what was counted', () => {
  test.each([
    'question=meetings-about&about=domestic-abuse',
    'question=meetings-planned&who=victoria-atkins',
    'question=meetings-planned&about=hidden-harms',
    'question=meetings-between&who=victoria-atkins&with=refuge',
    'question=who-met&who=victoria-atkins&about=domestic-abuse',
  ])('%s', async (query) => {
    const found = await answer(query)
    expect(found.total).toBeGreaterThan(0)
    const { ids: drawn, filters, counted } = found
    const address = new URLSearchParams(
      Object.entries({ ids: drawn, ...filters }).map(([name, value]) => [name, String(value)]),
    )
    const graph = Graph.parse(await (await fetch(`${app.url}/api/graph?${address}`)).json())
    expect(graph.nodes.map(({ id }) => id).toSorted()).toEqual([...drawn].toSorted())
    expect(graph.meetings.map(({ id }) => id)).toEqual(expect.arrayContaining(counted ?? []))
  })
})

describe('an answer of nothing says what empties it, and how to mend it', () => {
  test('no meeting between two that met only in plans', async () => {
    const found = await answer('question=meetings-between&who=victoria-atkins&with=karma-nirvana')
    expect(found.because).toBe('No meeting recorded between Victoria Atkins and Karma Nirvana that fits.')
    expect(found.mends[0]?.words).toBe('Without the status “held” there is 1.')
    const [mend] = found.mends
    const mended = await answer(asAddress({ question: mend?.question ?? found.question }))
    expect(mended.total).toBe(1)
    expect(mended.filters.status).toBeUndefined()
  })

  test('none within the dates is not said to be none at all', async () => {
    const found = await answer('question=meetings-about&about=domestic-abuse&from=2020-11-07&to=2020-11-08')
    expect(found.because).toContain('No meeting recorded about Domestic abuse that fits.')
  })

  test('a year for which nothing is loaded', async () => {
    const found = await answer('question=meetings-about&about=domestic-abuse&from=2019-01-01&to=2019-12-31')
    expect(found.because).toContain('No documents are loaded for 2019.')
    const without = found.mends.find(({ button }) => button === 'Ask without the dates')
    expect(
      (await answer(asAddress({ question: without?.question ?? found.question }))).total,
    ).toBeGreaterThan(0)
  })

  test('everyone working on an area was met', async () => {
    await given(app.database, {
      liaison: 1,
      harmAreas: [{ id: 'tested-harm', name: 'Tested harm', kind: 'harm' }],
      documents: [{ id: 'tested-note', kind: 'note', title: 'Tested note', date: '2020-11-05' }],
      organisations: [
        {
          id: 'tested',
          name: 'Tested',
          kind: 'charity',
          side: 'external',
          worksOn: [{ harmArea: 'tested-harm' }],
        },
      ],
      meetings: [
        {
          id: 'tested-meeting',
          title: 'Tested meeting',
          kind: 'visit',
          when: { from: '2020-11-04', to: '2020-11-04', precision: 'day' },
          status: 'held',
          parties: [{ organisation: 'tested' }, { person: 'victoria-atkins' }],
          harmAreas: [{ id: 'tested-harm' }],
          citations: [{ document: 'tested-note', locator: 'line 1' }],
        },
      ],
    })
    const found = await answer('question=no-meeting&about=tested-harm')
    expect(found.because).toBe(
      'Every one of the 1 organisation in the register as working on Tested harm has a meeting recorded.',
    )
    expect(found.mends[0]?.question).toEqual({ question: 'works-on', about: 'tested-harm' })
  })
})

describe('a large meeting is a meeting recorded', () => {
  test('an organisation met only among many is not one with whom none is recorded, and is told of beside them', async () => {
    const guests = Array.from({ length: 7 }, (_, at) => `guest-${at}`)
    await given(app.database, {
      liaison: 1,
      documents: [{ id: 'guests-note', kind: 'note', title: 'Guests note', date: '2020-11-05' }],
      harmAreas: [{ id: 'guests-harm', name: 'Guests harm', kind: 'harm' }],
      organisations: [...guests, 'never-a-guest'].map((id) => ({
        id,
        name: id,
        kind: 'charity',
        side: 'external',
        worksOn: [{ harmArea: 'guests-harm' }],
      })),
      meetings: [
        {
          id: 'guests-roundtable',
          title: 'Roundtable',
          kind: 'roundtable',
          when: { from: '2020-11-04', to: '2020-11-04', precision: 'day' },
          status: 'held',
          parties: [{ person: 'victoria-atkins' }, ...guests.map((organisation) => ({ organisation }))],
          harmAreas: [{ id: 'guests-harm' }],
          citations: [{ document: 'guests-note', locator: 'line 1' }],
        },
      ],
    })
    for (const otherwise of ['from=2020-11-05', 'who=priti-patel']) {
      const { lines } = await answer(`question=no-meeting&about=guests-harm&${otherwise}`)
      const instead = new Map(lines.map((line) => [line.entry.id, line.instead]))
      expect(instead.get('guest-0'), otherwise).toEqual(['group-otherwise'])
      expect(instead.get('never-a-guest'), otherwise).toEqual(['none-recorded'])
    }
    const found = await answer('question=no-meeting&about=guests-harm')
    expect(ids(found)).toEqual(['never-a-guest'])
    expect(found.because).toBe('7 more were met only in a group or through a forum: Coverage lists them.')
  })
})

describe('what cannot be asked is refused', () => {
  test.each([
    ['question=who-met', 400],
    ['question=nonsense', 400],
    ['question=no-meeting&about=refuge', 400],
    ['question=who-met&who=domestic-abuse', 400],
    ['question=who-met&who=nobody', 404],
    ['question=meetings-about&about=domestic-abuse&from=2020-13-01', 400],
    ['question=meetings-about&about=domestic-abuse&from=2020-11-06&to=2020-11-01', 400],
    ['question=meetings-about&about=domestic-abuse&limit=100000', 400],
  ])('%s: %i', async (query, status) => {
    expect(await refused(query)).toBe(status)
  })
})
