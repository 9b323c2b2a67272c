import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Quality, QualityKind } from '../../graph-schema/api/quality.ts'
import { seededApp, type TestApp } from '../support/app.ts'
import { given } from '../support/record.ts'

let app: TestApp

beforeAll(async () => {
  app = await seededApp()
}, 180_000)

afterAll(() => app.stop())

async function quality(query: string): Promise<Quality> {
  const response = await fetch(`${app.url}/api/quality${query}`)
  expect(response.status, query).toBe(200)
  return Quality.parse(await response.json())
}

const idsOf = ({ rows }: Quality) => rows.map(({ entry }) => entry.id)
const countOf = ({ counts }: Quality, kind: QualityKind) => counts.find((one) => one.kind === kind)?.count

describe('the data quality of the seed', () => {
  test('the redacted people of the readout and the letter are listed, each by itself and never resolved', async () => {
    const found = await quality('?kind=redacted')
    expect(idsOf(found)).toEqual([
      'redacted-letter-signature',
      'redacted-readout-private-secretary',
      'redacted-readout-sender',
      'redacted-readout-sender-address',
    ])
    for (const { entry, citations, mend } of found.rows) {
      expect(entry.redacted).toBe(true)
      expect(['NR', 'Personal Data']).toContain(entry.name)
      expect(citations).not.toEqual([])
      expect(mend).toContain('Nothing to mend')
    }
    const unresolved = await quality('?kind=unresolved')
    expect(idsOf(unresolved).filter((id) => id.startsWith('redacted'))).toEqual([])
  })

  test('the conversation with Vera Baird has no date, as the source says', async () => {
    const found = await quality('?kind=undated')
    expect(idsOf(found)).toEqual(['2020-04-10-home-secretary-vera-baird'])
    expect(found.rows[0]?.missing).toBe('No date: the source says “not dated”.')
    expect(found.rows[0]?.mend).toContain('“when” of the meeting “2020-04-10-home-secretary-vera-baird”')
  })

  test('people named by a first name only are unresolved', async () => {
    expect(idsOf(await quality('?kind=unresolved'))).toEqual(['james', 'shona', 'susan'])
  })

  test('what is inferred says why: that Suzanne Jacob led SafeLives', async () => {
    const found = await quality('?kind=inferred&limit=500')
    expect(found.rows).toHaveLength(countOf(found, 'inferred') ?? 0)
    const post = found.rows.find(({ entry }) => entry.id === 'suzanne-jacob')
    expect(post?.missing).toBe(
      'Suzanne Jacob held a post at SafeLives (Chief Executive): inferred, not stated.',
    )
    expect(post?.because).toContain('Outside knowledge')
    expect(post?.citations.map(({ document }) => document)).toEqual(['register-2026'])
    expect(post?.mend).toContain('“posts” of the person “suzanne-jacob”')
  })

  test('every row cites, since the seed leaves nothing uncited', async () => {
    expect(countOf(await quality(''), 'uncited')).toBe(0)
    for (const kind of QualityKind.options) {
      const { rows } = await quality(`?kind=${kind}&limit=500&asOf=2020-12-01`)
      expect(rows.filter(({ citations }) => citations.length === 0)).toEqual([])
    }
  })

  test('the plans for the week of 9 November have no outcome once that week is over', async () => {
    expect(countOf(await quality(''), 'outcome')).toBe(0)
    expect(countOf(await quality('?asOf=2020-11-13'), 'outcome')).toBe(0)
    const found = await quality('?kind=outcome&asOf=2020-11-14')
    expect(found.rows).toHaveLength(6)
    expect(found.rows.find(({ entry }) => entry.id === '2020-11-06-safelives')?.missing).toBe(
      'Planned for some day from 9 November 2020 to 13 November 2020; no document says whether it took place.',
    )
  })

  test('a list is read in pages, each row once', async () => {
    const named = ({ rows }: Quality) => rows.map(({ entry, missing }) => `${entry.id} ${missing}`)
    const all = await quality('?kind=inferred&limit=500')
    const pages: string[] = []
    let cursor: string | undefined = '0'
    while (cursor !== undefined) {
      const page: Quality = await quality(`?kind=inferred&limit=7&cursor=${cursor}`)
      pages.push(...named(page))
      cursor = page.cursor
    }
    expect(pages).toEqual(named(all))
    expect(new Set(pages).size).toBe(countOf(all, 'inferred'))
  })

  test('a kind there is not is refused', async () => {
    expect((await fetch(`${app.url}/api/quality?kind=nonsense`)).status).toBe(400)
  })
})

describe('after something is loaded without a source', () => {
  beforeAll(() =>
    given(app.database, {
      liaison: 1,
      organisations: [
        {
          id: 'unsourced',
          name: '=1+1',
          kind: 'charity',
          side: 'external',
          worksOn: [{ harmArea: 'domestic-abuse' }],
        },
      ],
    }),
  )

  test('it is counted at once, with its claims', async () => {
    const found = await quality('?kind=uncited')
    expect(countOf(found, 'uncited')).toBe(1)
    expect(found.rows.map(({ entry, missing }) => [entry.id, missing])).toEqual([
      ['unsourced', 'No document or register is cited, nor for 1 claim of it.'],
    ])
  })

  test('the file names its kind, date and evidence, and runs nothing in a spreadsheet', async () => {
    const response = await fetch(`${app.url}/api/quality/file?kind=unresolved`)
    expect(response.headers.get('content-disposition')).toContain('data-quality-unresolved-2020-11-06.csv')
    const lines = (await response.text()).trim().split('\r\n')
    expect(lines).toHaveLength(5)
    const hostile = lines.find((line) => line.startsWith('unsourced,'))
    expect(hostile).toContain(",'=1+1,")
    expect(hostile).toContain('Based on 2 documents')
  })
})
