import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Coverage, CoverageGroups } from '../../graph-schema/api/coverage.ts'
import { Cell } from '../../graph-schema/api/coverageCell.ts'
import { GroupCell } from '../../graph-schema/api/groupCell.ts'
import { seededApp, type TestApp } from '../support/app.ts'

/** The seed, asked as a policy officer would; the sets are worked out by hand from the two documents. */

let app: TestApp
beforeAll(async () => {
  app = await seededApp()
})
afterAll(() => app.stop())

const ask = async (asked: Record<string, string>) => {
  const response = await fetch(`${app.url}/api/coverage?${new URLSearchParams({ limit: '500', ...asked })}`)
  return Coverage.parse(await response.json())
}

const by = (coverage: Coverage, about: string, value: string) =>
  coverage.rows
    .filter(({ cells }) =>
      cells.some((cell) => cell.harmArea === about && [cell.engaged, cell.next].includes(asValue(value))),
    )
    .map(({ id }) => id)

type Value = Coverage['rows'][number]['cells'][number]['engaged' | 'next']
const asValue = (value: string): Value =>
  (['met', 'mentioned', 'none-recorded', 'planned', 'outcome-not-recorded'] as const).find(
    (one) => one === value,
  ) ?? null

const cellOf = (coverage: Coverage, organisation: string, about: string) =>
  coverage.rows.find(({ id }) => id === organisation)?.cells.find(({ harmArea }) => harmArea === about)

describe('as of 6 November 2020, by any government party', () => {
  const asked = { asOf: '2020-11-06' }

  test('Refuge, Women’s Aid, Respect and, inferred, SafeLives were met about domestic abuse', async () => {
    const coverage = await ask(asked)
    expect(by(coverage, 'domestic-abuse', 'met')).toEqual(
      expect.arrayContaining(['refuge', 'womens-aid', 'respect', 'safelives']),
    )
    expect(by(coverage, 'domestic-abuse', 'met')).toHaveLength(4)
    expect(cellOf(coverage, 'refuge', 'domestic-abuse')).toMatchObject({
      inferred: false,
      meetings: 1,
      participations: 1,
      lastMet: '2020-11-06',
    })
    expect(cellOf(coverage, 'safelives', 'domestic-abuse')).toMatchObject({
      inferred: true,
      lastMet: '2020-04-10',
      next: 'planned',
    })
  })

  test('five meetings about domestic abuse are planned, with those five', async () => {
    const planned = by(await ask(asked), 'domestic-abuse', 'planned')
    expect(planned.toSorted()).toEqual(['da-commissioner', 'karma-nirvana', 'npcc', 'pccs', 'safelives'])
  })

  test('the Victims’ Commissioner was mentioned, inferred; nobody else was', async () => {
    const coverage = await ask(asked)
    expect(by(coverage, 'domestic-abuse', 'mentioned')).toEqual(['victims-commissioner'])
    expect(cellOf(coverage, 'victims-commissioner', 'domestic-abuse')).toMatchObject({
      inferred: true,
      meetings: 0,
      lastMet: null,
    })
  })

  test('the College of Policing was met about honour-based abuse, and so about violence against women and girls', async () => {
    const coverage = await ask(asked)
    const college = coverage.rows.find(({ id }) => id === 'college-of-policing')
    expect(college).toMatchObject({ partial: true, meetings: 1 })
    expect(cellOf(coverage, 'college-of-policing', 'honour-based-abuse')?.engaged).toBe('met')
    expect(cellOf(coverage, 'college-of-policing', 'vawg')?.engaged).toBe('met')
    expect(cellOf(coverage, 'college-of-policing', 'csea')?.engaged).toBe('none-recorded')
  })

  test('rows are organisations of the external and public-body sides, and no forums', async () => {
    const { rows, total } = await ask(asked)
    expect(total).toBe(rows.length)
    expect(rows.filter(({ side }) => side !== 'external' && side !== 'public-body')).toEqual([])
    expect(rows.filter(({ kind }) => kind === 'forum')).toEqual([])
  })
})

test('as of 1 December 2020 the planned ones have no recorded outcome', async () => {
  const coverage = await ask({ asOf: '2020-12-01' })
  expect(by(coverage, 'domestic-abuse', 'planned')).toEqual([])
  expect(by(coverage, 'domestic-abuse', 'outcome-not-recorded').toSorted()).toEqual([
    'da-commissioner',
    'karma-nirvana',
    'npcc',
    'pccs',
    'safelives',
  ])
})

test('before the letter was written nothing in it was known', async () => {
  const coverage = await ask({ asOf: '2020-11-05' })
  expect(by(coverage, 'domestic-abuse', 'met')).toEqual(['safelives'])
  expect(by(coverage, 'domestic-abuse', 'planned')).toEqual([])
})

test('by Victoria Atkins alone, SafeLives was not met', async () => {
  const coverage = await ask({ asOf: '2020-11-06', by: 'victoria-atkins' })
  expect(coverage.by.name).toBe('Victoria Atkins')
  expect(by(coverage, 'domestic-abuse', 'met').toSorted()).toEqual(['refuge', 'respect', 'womens-aid'])
  expect(cellOf(coverage, 'safelives', 'domestic-abuse')).toMatchObject({
    engaged: 'none-recorded',
    next: 'planned',
  })
})

test('a period counts meetings whose last day falls in it, and the one before stands beside it', async () => {
  const coverage = await ask({ from: '2020-11-01', to: '2020-11-30', compare: 'previous' })
  expect(coverage.before).toEqual({ from: '2020-10-02', to: '2020-10-31' })
  expect(cellOf(coverage, 'refuge', 'domestic-abuse')).toMatchObject({
    engaged: 'met',
    before: { engaged: 'none-recorded', meetings: 0 },
  })
  expect(cellOf(coverage, 'safelives', 'domestic-abuse')?.engaged).toBe('none-recorded')
})

test('pages put together are the whole, each row once', async () => {
  const whole = await ask({ asOf: '2020-11-06' })
  const ids: string[] = []
  let cursor: string | undefined = '0'
  while (cursor) {
    const page: Coverage = await ask({ asOf: '2020-11-06', limit: '20', cursor })
    ids.push(...page.rows.map(({ id }) => id))
    cursor = page.cursor
  }
  expect(ids).toEqual(whole.rows.map(({ id }) => id))
})

test('sorted by when last met about domestic abuse, who was not met stands last', async () => {
  const { rows } = await ask({ sort: 'last-met', sortAbout: 'domestic-abuse', order: 'up' })
  expect(rows[0]?.id).toBe('safelives')
  const dates = rows.map(
    ({ cells }) => cells.find(({ harmArea }) => harmArea === 'domestic-abuse')?.lastMet ?? '9999',
  )
  expect(dates).toEqual(dates.toSorted())
})

test('what is asked for and is not there is said, and by whose id', async () => {
  const refused = async (asked: string) => {
    const response = await fetch(`${app.url}/api/coverage?${asked}`)
    return { status: response.status, body: await response.text() }
  }
  expect(await refused('by=nobody-at-all')).toMatchObject({ status: 400 })
  expect((await refused('about=no-such-area')).body).toContain('no-such-area')
  expect(await refused('compare=previous')).toMatchObject({ status: 400 })
  expect(await refused('asOf=yesterday')).toMatchObject({ status: 400 })
  expect(await refused('from=2020-12-01&to=2020-11-01')).toMatchObject({ status: 400 })
})

test('a cell says which contacts it rests on, what each counts as, and where it is written', async () => {
  const response = await fetch(`${app.url}/api/coverage/cell?organisation=safelives&about=domestic-abuse`)
  const cell = Cell.parse(await response.json())
  expect(cell.contacts.map(({ countsAs }) => countsAs)).toEqual(['planned', 'met'])
  const call = cell.contacts.find(({ countsAs }) => countsAs === 'met')
  expect(call?.through.map(({ id }) => id)).toEqual(['suzanne-jacob'])
  expect(call?.because.join(' ')).toContain('Inferred')
  expect(call?.citations[0]?.document).toBe('2020-04-10-readout')
  expect(cell.worksOn[0]?.citations.length).toBeGreaterThan(0)
})

test('a cell by Victoria Atkins alone says why the Home Secretary’s call does not count', async () => {
  const response = await fetch(
    `${app.url}/api/coverage/cell?organisation=safelives&about=domestic-abuse&by=victoria-atkins`,
  )
  const cell = Cell.parse(await response.json())
  const call = cell.contacts.find(({ meeting }) => meeting.when.to === '2020-04-10')
  expect(call?.countsAs).toBe('not-counted')
  expect(call?.because.join(' ')).toContain('Victoria Atkins')
})

test('charities together: each meeting once, each taking part counted', async () => {
  const response = await fetch(`${app.url}/api/coverage/groups?rows=kind&asOf=2020-11-06`)
  const { rows }: { rows: { key: string; organisations: number; cells: GroupFigures[] }[] } =
    await response.json()
  const cell = rows
    .find(({ key }) => key === 'charity')
    ?.cells.find(({ harmArea }) => harmArea === 'domestic-abuse')
  expect(cell).toMatchObject({ engaged: { met: 4 }, next: { planned: 2 } })
  expect(cell?.participations).toBeGreaterThanOrEqual(cell?.meetings ?? 0)
})
type GroupFigures = { harmArea: string; meetings: number; participations: number }

test('a cell of charities names those met and planned with, and each of their meetings once', async () => {
  const asked = 'rows=kind&key=charity&about=domestic-abuse&asOf=2020-11-06'
  const response = await fetch(`${app.url}/api/coverage/groups/cell?${asked}`)
  const cell = GroupCell.parse(await response.json())
  const idsOf = (value: string) =>
    cell.members.filter(({ engaged, next }) => engaged === value || next === value).map(({ id }) => id)
  expect(idsOf('met')).toEqual(['refuge', 'respect', 'safelives', 'womens-aid'])
  expect(idsOf('planned')).toEqual(['karma-nirvana', 'safelives'])
  expect(cell).toMatchObject({ meetings: 4, participations: 4 })
  const held = cell.contacts.filter(({ countsAs }) => countsAs === 'met')
  expect(held.flatMap(({ organisations }) => organisations.map(({ id }) => id)).toSorted()).toEqual(
    idsOf('met'),
  )
  for (const { citations } of cell.contacts) expect(citations.length).toBeGreaterThan(0)
})

test('each cell of the groups opens on the figures it shows', async () => {
  const groups = CoverageGroups.parse(
    await (await fetch(`${app.url}/api/coverage/groups?rows=side&asOf=2020-11-06`)).json(),
  )
  for (const { key, meetings, participations } of groups.rows) {
    const asked = new URLSearchParams({ rows: 'side', key, asOf: '2020-11-06' })
    const opened = GroupCell.parse(await (await fetch(`${app.url}/api/coverage/groups/cell?${asked}`)).json())
    expect(opened).toMatchObject({ meetings, participations })
    expect(opened.contacts.filter(({ countsAs }) => /met|group/.test(countsAs))).toHaveLength(meetings)
  }
})

test('a group that is not there is refused', async () => {
  const response = await fetch(`${app.url}/api/coverage/groups/cell?rows=kind&key=no-such-kind`)
  expect(response.status).toBe(400)
})

test('the files hold every row, and say whose meetings, as of when and what they rest on', async () => {
  const csv = await (await fetch(`${app.url}/api/coverage/file?format=csv&asOf=2020-11-06`)).text()
  const lines = csv.trim().split('\r\n')
  const refuge = lines.find((line) => line.startsWith('Refuge,refuge,') && line.includes('domestic-abuse'))
  expect(refuge).toContain('met')
  expect(refuge).toContain('any government party')
  expect(refuge).toContain('6 November 2020')
  expect(refuge).toContain('Based on 2 documents')
  const xlsx = await fetch(`${app.url}/api/coverage/file?format=xlsx&asOf=2020-11-06`)
  expect(xlsx.headers.get('content-disposition')).toContain('coverage-2020-11-06.xlsx')
  const bytes = new Uint8Array(await xlsx.arrayBuffer())
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
})
