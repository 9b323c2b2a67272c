import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { EvidenceStatement } from '../../graph-schema/api/coverage.ts'
import { EvidencePeriods } from '../../graph-schema/api/evidence.ts'
import { emptyApp, seededApp, type TestApp } from '../support/app.ts'
import { given } from '../support/record.ts'

let app: TestApp

beforeAll(async () => {
  app = await seededApp()
}, 180_000)

afterAll(() => app.stop())

async function ask<S extends z.ZodType>(schema: S, path: string): Promise<z.infer<S>> {
  const response = await fetch(`${app.url}/api${path}`)
  expect(response.status, path).toBe(200)
  return schema.parse(await response.json())
}

const sentence = async (query = '') => (await ask(EvidenceStatement, `/evidence${query}`)).sentence
const periods = (query = '') => ask(EvidencePeriods, `/evidence/periods${query}`)

describe('the sentence beside every figure', () => {
  test('names 2 documents, 2 of 31 weeks, and that no officials’ meetings are loaded', async () => {
    const statement = await ask(EvidenceStatement, '/evidence')
    expect(statement).toMatchObject({ documents: 2, weeks: 31, weeksCovered: 2, officials: false })
    expect(statement.sentence).toBe(
      "Based on 2 documents, covering 2 of the 31 weeks to 6 November 2020; no officials' meetings loaded. " +
        'Those weeks are covered in part only.',
    )
  })

  test.each([
    ['home-office', 'For the Home Office there is no evidence after 6 November 2020.'],
    ['vicky-ford', 'For Vicky Ford there is no evidence after 6 November 2020.'],
    ['hm-treasury', 'For HM Treasury no evidence is loaded.'],
  ])('for %s ends with the day of its last document', async (by, end) => {
    expect(await sentence(`?by=${by}`)).toContain(end)
  })

  test('on an earlier day knows only what had been written, and on a later one where it ends', async () => {
    const then = await ask(EvidenceStatement, '/evidence?asOf=2020-05-01')
    expect(then).toMatchObject({ documents: 1, meetings: 2, noneAfter: '2020-04-10' })
    expect(then.sentence).toContain('Based on 1 document, covering the one week to 10 April 2020')
    expect(await sentence('?asOf=2020-12-01')).toContain('There is no evidence after 6 November 2020.')
  })

  test('of a period says only of that period that its evidence ends, and not where it reaches the end', async () => {
    const april = await ask(EvidenceStatement, '/evidence?from=2020-04-06&to=2020-04-12')
    expect(april.sentence).toContain('Within that time there is no evidence after 10 April 2020.')
    // There is evidence in November.
    expect(april.sentence).not.toContain('There is no evidence after')
    expect(april.noneAfter).toBeUndefined()
    expect(await sentence('?from=2020-04-06&to=2020-04-10')).not.toContain('no evidence after')
    // A period that goes on after the newest document is empty from there.
    expect(await sentence('?from=2020-01-01&to=2021-12-31')).toContain(
      'Within that time there is no evidence after 6 November 2020.',
    )
    expect(await sentence('?from=2020-11-02')).not.toContain('no evidence after')
  })

  test('of one week covered in part does not say “1 of 1 week”', async () => {
    expect(await sentence('?from=2020-11-02&to=2020-11-06')).toBe(
      'Evidence for the time from 2 November 2020 to 6 November 2020: 1 document, covering the one week; ' +
        "no officials' meetings loaded. That week is covered in part only.",
    )
    expect(await sentence('?from=2020-06-01&to=2020-06-07')).toBe(
      'No evidence is loaded for the time from 1 June 2020 to 7 June 2020.',
    )
  })
})

describe('the periods loaded', () => {
  test('the weeks of 6 April and 2 November 2020 are partial for the Home Office, and nothing between', async () => {
    const { unit, periods: weeks, rows } = await periods()
    expect(unit).toBe('week')
    expect(weeks).toHaveLength(31)
    const cells = rows.find(({ body }) => body?.id === 'home-office')?.cells ?? []
    const loaded = weeks.flatMap(({ from }, index) => {
      const cell = cells[index]
      return cell && cell.loaded !== 'nothing' ? [[from, cell.loaded, cell.documents]] : []
    })
    expect(loaded).toEqual([
      ['2020-04-06', 'partial', ['2020-04-10-readout']],
      ['2020-11-02', 'partial', ['2020-11-06-weekly-update']],
    ])
  })

  test('other bodies of government have documents only, in the week of the letter', async () => {
    const { rows } = await periods()
    expect(rows.map(({ name }) => name)).toEqual(['Home Office', 'Government, other bodies'])
    expect(rows[1]?.cells.map(({ loaded }) => loaded)).toEqual([
      ...Array.from({ length: 30 }, () => 'nothing'),
      'documents',
    ])
  })

  test('by quarter they are the second to the fourth of 2020', async () => {
    const { periods: quarters, rows } = await periods('?unit=quarter')
    expect(quarters.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2020-04-01 2020-06-30',
      '2020-07-01 2020-09-30',
      '2020-10-01 2020-12-31',
    ])
    expect(rows[0]?.cells.map(({ loaded }) => loaded)).toEqual(['partial', 'nothing', 'partial'])
  })

  test('each says why it is partial, with its document', async () => {
    const [row] = (await periods()).rows
    expect(row?.evidence).toHaveLength(2)
    expect(row?.evidence[1]).toMatchObject({ from: '2020-11-02', completeness: 'partial' })
    expect(row?.evidence[1]?.because).toContain('One minister')
    expect(row?.evidence[1]?.citations[0]?.document).toBe('2020-11-06-weekly-update')
  })

  test('what is not loaded is said in sentences, and bodies of government without a meeting are counted', async () => {
    const { notLoaded, notHeardOf, documents } = await periods()
    expect(notLoaded).toContain('No document of the Home Office between 11 April and 1 November 2020.')
    expect(notLoaded.join(' ')).toContain("No officials' meetings loaded")
    const some = notHeardOf.some.map(({ id }) => id)
    expect(some).toContain('hm-treasury')
    expect(some).not.toContain('home-office')
    expect(notHeardOf.count).toBe(some.length)
    expect(documents.map(({ id }) => id)).toEqual(['2020-11-06-weekly-update', '2020-04-10-readout'])
  })

  test('as of May 2020 the letter was not written: one week, and nothing of the other bodies', async () => {
    const { periods: weeks, rows, documents } = await periods('?asOf=2020-05-01')
    expect(weeks).toEqual([{ from: '2020-04-06', to: '2020-04-12' }])
    expect(rows.map(({ cells }) => cells[0]?.loaded)).toEqual(['partial', 'nothing'])
    expect(documents).toHaveLength(1)
  })

  test('the file names its date, its evidence and what is not loaded on every row', async () => {
    const response = await fetch(`${app.url}/api/evidence/periods/file`)
    expect(response.headers.get('content-type')).toContain('text/csv')
    expect(response.headers.get('content-disposition')).toContain('evidence-2020-11-06.csv')
    const [head = '', ...rows] = (await response.text()).trim().split('\r\n')
    expect(head).toContain('Side,Body,Id,From,To,Loaded')
    expect(rows).toHaveLength(62)
    for (const row of rows) {
      expect(row).toContain('Based on 2 documents')
      expect(row).toContain('between 11 April and 1 November 2020')
    }
  })
})

describe('a return that covers a quarter whole, and officials who met', () => {
  const record = {
    liaison: 1,
    documents: [
      { id: 'return-q1', kind: 'return', title: 'Department of Examples, first quarter', date: '2016-06-30' },
      { id: 'minute', kind: 'minutes', title: 'Minutes', date: '2019-12-20' },
    ],
    organisations: [
      { id: 'examples', name: 'Department of Examples', kind: 'department', side: 'government' },
      { id: 'charity', name: 'A charity', kind: 'charity', side: 'external' },
    ],
    people: [
      {
        id: 'official',
        name: 'An Official',
        posts: [{ title: 'Private Secretary to the Minister', organisation: 'examples' }],
      },
    ],
    meetings: [
      {
        id: 'of-officials',
        title: 'Officials with a charity',
        kind: 'meeting',
        when: { from: '2019-12-19', to: '2019-12-19', precision: 'day' },
        status: 'held',
        parties: [{ person: 'official' }, { organisation: 'charity' }],
        citations: [{ document: 'minute', locator: '1' }],
      },
    ],
    evidence: [
      {
        id: 'q1',
        side: 'government',
        body: 'examples',
        from: '2016-01-01',
        to: '2016-03-31',
        completeness: 'complete',
        citations: [{ document: 'return-q1', locator: 'Whole document' }],
      },
    ],
  }

  beforeAll(async () => {
    await app.stop()
    app = await emptyApp()
    await given(app.database, record)
  }, 180_000)

  test('more weeks than a table holds are shown as quarters, the first of them complete', async () => {
    const { unit, periods: quarters, rows } = await periods('?unit=week')
    expect(unit).toBe('quarter')
    expect(quarters).toHaveLength(16)
    const [first] = rows
    expect(first?.name).toBe('Department of Examples')
    expect(first?.cells[0]).toEqual({ loaded: 'complete', documents: ['return-q1'], more: 0 })
    expect(first?.cells.at(-1)).toEqual({ loaded: 'documents', documents: ['minute'], more: 0 })
    expect(first?.cells.slice(1, -1).every(({ loaded }) => loaded === 'nothing')).toBe(true)
  })

  test('officials’ meetings are loaded: a private secretary to a minister is no minister', async () => {
    expect(await sentence()).not.toContain('officials')
    expect((await periods()).notLoaded).toEqual([
      'No document of the Department of Examples between 1 April 2016 and 18 December 2019.',
      'No document of the Department of Examples after 19 December 2019.',
      'No document of other bodies of government between 1 January 2016 and 20 December 2019.',
    ])
  })
})

describe('with nothing loaded', () => {
  test('there is no period, and it says so', async () => {
    await app.stop()
    app = await emptyApp()
    const found = await periods()
    expect(found.periods).toEqual([])
    expect(found.rows).toEqual([])
    expect(found.notLoaded).toContain('No documents are loaded yet.')
    expect(await sentence()).toBe('No documents are loaded yet.')
  }, 180_000)
})

test('a return not yet written on the day asked about tells nothing of the quarter it covers', async () => {
  await given(app.database, {
    liaison: 1,
    documents: [
      { id: 'return-2016-q4', kind: 'return', title: 'Return, October to December', date: '2016-12-31' },
      { id: 'return-2017-q1', kind: 'return', title: 'Return, January to March', date: '2017-03-31' },
    ],
    organisations: [{ id: 'example-office', name: 'Example Office', kind: 'department', side: 'government' }],
    evidence: [
      {
        id: 'loaded-2016-q4',
        side: 'government',
        from: '2016-10-01',
        to: '2016-12-31',
        completeness: 'complete',
        body: 'example-office',
        citations: [{ document: 'return-2016-q4', locator: 'whole' }],
      },
      {
        id: 'loaded-2017-q1',
        side: 'government',
        from: '2017-01-01',
        to: '2017-03-31',
        completeness: 'complete',
        body: 'example-office',
        citations: [{ document: 'return-2017-q1', locator: 'whole' }],
      },
    ],
  })
  expect(await sentence('?by=example-office&asOf=2017-01-31')).toContain(
    'For the Example Office there is no evidence after 31 December 2016.',
  )
  expect(await sentence('?by=example-office&asOf=2017-03-31')).toContain(
    'For the Example Office there is no evidence after 31 March 2017.',
  )
})
