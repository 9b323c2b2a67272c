import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Graph, Neighbours, NotShown, Paths, SearchResults } from '../../graph-schema/api/explore.ts'
import { Facts } from '../../graph-schema/api/register.ts'
import { seededApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await seededApp()
}, 240_000)
afterAll(() => app.stop())

const ask = async (path: string) => (await fetch(`${app.url}/api/${path}`)).json()

describe('search', () => {
  const first = async (q: string) =>
    SearchResults.parse(await ask(`search?q=${encodeURIComponent(q)}`)).results[0]?.id

  test.each([
    ['mhclg', 'mhclg'],
    ['womens aid', 'womens-aid'],
    ['Women’s Aid', 'womens-aid'],
    ['safe lives', 'safelives'],
    ['DA commissioner', 'da-commissioner'],
    ['karma nivana', 'karma-nirvana'],
    ['refug', 'refuge'],
    ['suzanne jacobs', 'suzanne-jacob'],
    ['home off', 'home-office'],
    ['honour', 'honour-based-abuse'],
  ])('“%s” finds %s first', async (typed, id) => {
    expect(await first(typed)).toBe(id)
  })

  test.each(['zzzz', '', '   ', '"', 'a AND (', '*', '\\', '~1'])(
    '“%s” finds nothing, or something, without an error',
    async (typed) => {
      const response = await fetch(`${app.url}/api/search?q=${encodeURIComponent(typed)}`)
      expect(response.status).toBe(200)
    },
  )

  test('“home secretary” finds who holds the post, and says which post', async () => {
    const { results } = SearchResults.parse(await ask('search?q=home%20secretary'))
    const [holder] = results.filter(({ type }) => type === 'person')
    expect(holder?.id).toBe('priti-patel')
    expect(holder?.foundAs).toContain('Secretary of State for the Home Department, Home Office')
    const bodies = SearchResults.parse(await ask('search?q=home%20secretary&type=organisation'))
    expect(bodies.results.filter(({ type }) => type !== 'organisation')).toEqual([])
  })

  test('“under-secretary of state” finds who holds such a post', async () => {
    const { results } = SearchResults.parse(await ask('search?q=under-secretary%20of%20state'))
    expect(results.map(({ id }) => id)).toContain('kelly-tolhurst')
  })

  test('says how many meetings were held and how many are planned', async () => {
    const { results } = SearchResults.parse(await ask('search?q=victoria%20atkins'))
    const { meetings = 0, byStatus = {} } = results[0] ?? {}
    expect(Object.keys(byStatus)).toEqual(expect.arrayContaining(['held', 'planned']))
    expect(Object.values(byStatus).reduce((sum, count) => sum + count, 0)).toBe(meetings)
  })

  test('says by which other name an entry was found', async () => {
    const { results } = SearchResults.parse(await ask('search?q=caada'))
    expect(results[0]).toMatchObject({ id: 'safelives', foundAs: expect.stringContaining('CAADA') })
  })
})

describe('the graph among those asked for', () => {
  const graph = async (query: string) => Graph.parse(await ask(`graph?${query}`))

  test('a department that only a minister took part for says through whom, shown or not', async () => {
    const { meetings, people } = await graph('ids=moj,victoria-atkins')
    const through = meetings.flatMap(({ parties }) =>
      parties.flatMap(({ id, through }) => (id === 'moj' ? through : [])),
    )
    expect(through).toContain('kit-malthouse')
    expect(people).toContainEqual({ id: 'kit-malthouse', name: 'Kit Malthouse' })
    const shown = await graph('ids=moj,victoria-atkins,kit-malthouse')
    expect(shown.people.map(({ id }) => id)).not.toContain('kit-malthouse')
  })

  test('Victoria Atkins and the three charities she met: one call each', async () => {
    const { meetings, nodes } = await graph('ids=victoria-atkins,refuge,womens-aid,respect')
    expect(
      meetings
        .map(({ parties }) =>
          parties
            .map(({ id }) => id)
            .toSorted()
            .join(' '),
        )
        .toSorted(),
    ).toEqual(['refuge victoria-atkins', 'respect victoria-atkins', 'victoria-atkins womens-aid'])
    expect(nodes).toHaveLength(4)
    for (const meeting of meetings) expect(meeting.citations.length).toBeGreaterThan(0)
  })

  test('a body that took part through its minister is no second party to her meeting', async () => {
    const { meetings } = await graph('ids=victoria-atkins,home-office')
    expect(meetings.map(({ id }) => id).every((id) => !id.includes('refuge'))).toBe(true)
  })

  test('SafeLives took part in the Home Secretary’s call through Suzanne Jacob, which is inferred', async () => {
    const { meetings } = await graph('ids=priti-patel,safelives&status=held')
    expect(meetings).toHaveLength(1)
    expect(meetings[0]?.parties.find(({ id }) => id === 'safelives')).toMatchObject({
      through: ['suzanne-jacob'],
      basis: 'inferred',
    })
  })

  test('filters narrow what is drawn: harm areas include what is part of them', async () => {
    const all = await graph('ids=victoria-atkins,college-of-policing,refuge')
    const vawg = await graph('ids=victoria-atkins,college-of-policing,refuge&about=vawg')
    const honour = await graph('ids=victoria-atkins,college-of-policing,refuge&about=honour-based-abuse')
    expect([all, vawg, honour].map(({ meetings }) => meetings.length)).toEqual([2, 2, 1])
  })

  test('an id that is not there is said to be missing', async () => {
    expect((await graph('ids=refuge,no-such-charity')).missing).toEqual(['no-such-charity'])
  })

  test('more meetings than asked for are counted', async () => {
    const { meetings, meetingsInAll } = await graph('ids=victoria-atkins,refuge,womens-aid,respect&limit=2')
    expect([meetings.length, meetingsInAll]).toEqual([2, 3])
  })
})

test('those met that are shown and those not shown are together all that were met', async () => {
  // With the bodies they act for: a body is not counted beside someone shown through whom it took part.
  const shown = ['victoria-atkins', 'refuge', 'suzanne-jacob', 'safelives', 'priti-patel', 'home-office']
  const { counts } = NotShown.parse(await ask(`graph/not-shown?ids=${shown.join(',')}`))
  for (const id of shown) {
    const { neighbours } = Neighbours.parse(await ask(`entries/${id}/neighbours?limit=500`))
    const met = neighbours.filter(
      ({ type, meetings }) => meetings > 0 && (type === 'person' || type === 'organisation'),
    )
    const away = met.filter((neighbour) => !shown.includes(neighbour.id))
    expect([id, counts.find((count) => count.id === id)?.notShown ?? 0]).toEqual([id, away.length])
  }
})

describe('what an entry touches', () => {
  const neighbours = async (id: string, query = '') =>
    Neighbours.parse(await ask(`entries/${id}/neighbours?${query}`))

  test('counts by type are exact, and a page is no longer than asked', async () => {
    const { counts, neighbours: page, total } = await neighbours('refuge', 'limit=2')
    expect(Object.fromEntries(counts.map(({ type, count }) => [type, count]))).toEqual({
      harmArea: 2,
      meeting: 1,
      organisation: 1,
      person: 1,
    })
    expect([page.length, total]).toEqual([2, 5])
  })

  test('pages put together are the whole, each once', async () => {
    const whole = await neighbours('victoria-atkins', 'limit=500')
    const ids: string[] = []
    for (let offset = 0; offset < whole.total; offset += 7)
      ids.push(
        ...(await neighbours('victoria-atkins', `limit=7&offset=${offset}`)).neighbours.map(({ id }) => id),
      )
    expect(ids).toEqual(whole.neighbours.map(({ id }) => id))
    expect(new Set(ids).size).toBe(whole.total)
  })

  test('a meeting known by its week is told by its week', async () => {
    const { neighbours: parties } = await neighbours('refuge', 'type=person')
    expect(parties.find(({ id }) => id === 'victoria-atkins')?.because).toContain(
      'latest week of 2 November 2020',
    )
  })

  test('charities the minister met about domestic abuse, apart from those planned', async () => {
    const held = await neighbours(
      'victoria-atkins',
      'type=organisation&side=external&about=domestic-abuse&status=held',
    )
    const planned = await neighbours(
      'victoria-atkins',
      'type=organisation&side=external&about=domestic-abuse&status=planned',
    )
    const metOrPlanned = (found: typeof held) =>
      found.neighbours
        .filter(({ meetings }) => meetings > 0)
        .map(({ id }) => id)
        .toSorted()
    expect(metOrPlanned(held)).toEqual(['refuge', 'respect', 'womens-aid'])
    expect(metOrPlanned(planned)).toEqual(['karma-nirvana', 'safelives'])
  })
})

describe('what connects two', () => {
  test('Refuge and MHCLG: by way of Victoria Atkins, her call and the trilateral, with citations', async () => {
    const { paths } = Paths.parse(await ask('paths?a=refuge&b=mhclg'))
    const [first] = paths
    expect(first?.steps.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['refuge', 'victoria-atkins'],
      ['victoria-atkins', 'mhclg'],
    ])
    for (const step of first?.steps ?? []) expect(step.citations.length).toBeGreaterThan(0)
    expect(first?.sentence).toContain('week of 2 November 2020')
  })

  test('over planned meetings alone there is no way', async () => {
    expect(Paths.parse(await ask('paths?a=refuge&b=mhclg&status=planned')).paths).toEqual([])
  })

  test('an unknown end is said to be unknown', async () => {
    expect((await fetch(`${app.url}/api/paths?a=refuge&b=nobody`)).status).toBe(404)
  })
})

describe('one page of facts', () => {
  const facts = async (id: string) => Facts.parse(await ask(`entries/${id}`))

  test('every fact of every meeting, party and document has a citation and a basis', async () => {
    const { meetings, people, organisations, documents } = await ask('record')
    const ids: string[] = [...meetings, ...people, ...organisations, ...documents].map(
      ({ id }: { id: string }) => id,
    )
    for (const id of ids) {
      const { groups } = await facts(id)
      for (const { link, facts: found } of groups)
        for (const fact of found)
          if (!['WROTE', 'SENT_TO'].includes(link))
            expect(fact.citations, `${id} ${link} ${fact.other.id}`).not.toEqual([])
    }
  })

  test('the call with Refuge: who took part, what about, what was raised and undertaken', async () => {
    const page = await facts('2020-11-06-refuge-call')
    expect(page).toMatchObject({
      status: 'held',
      when: { precision: 'week', from: '2020-11-02', to: '2020-11-06' },
    })
    const group = (link: string) =>
      page.groups
        .find((found) => found.link === link)
        ?.facts.map(({ other }) => other.id)
        .toSorted()
    expect(group('TOOK_PART')).toEqual(['refuge', 'victoria-atkins'])
    expect(group('ABOUT')).toEqual(['domestic-abuse', 'hidden-harms'])
    expect(group('RAISED_AT')?.length).toBeGreaterThan(2)
    expect(group('MADE_AT')?.length).toBeGreaterThan(0)
  })

  test('an organisation’s page says with whom it met', async () => {
    const { groups } = await facts('refuge')
    const met = groups.find(({ link }) => link === 'ENGAGED_AT')?.facts[0]
    expect(met?.company?.map(({ id }) => id)).toEqual(['victoria-atkins'])
    expect(met?.companions).toBe(1)
  })

  test('a redacted person is one of that document and is not named', async () => {
    const { people } = await ask('record')
    const redacted = people.filter((person: { redacted?: boolean }) => person.redacted)
    expect(redacted.length).toBeGreaterThan(2)
    for (const { id } of redacted) expect((await facts(id)).entry.redacted).toBe(true)
  })
})
