import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keyCaption } from '../../../client/explore/export/keyCaption.ts'
import { snapshotHashes } from '../../../client/explore/export/snapshot/snapshotHashes.ts'
import { snapshotScript, snapshotStyle } from '../../../client/explore/export/snapshot/snapshotScript.ts'
import { toSnapshot } from '../../../client/explore/export/snapshot/toSnapshot.ts'
import { toSvg } from '../../../client/explore/export/svg/toSvg.ts'
import { wrapText } from '../../../client/explore/export/svg/wrapText.ts'
import { tableKinds } from '../../../client/explore/export/tables/ExportTable.ts'
import { toCsv } from '../../../client/explore/export/tables/toCsv.ts'
import { toTable } from '../../../client/explore/export/tables/toTable.ts'
import { fileNameOf } from '../../../client/explore/export/titles.ts'
import { toGraphml } from '../../../client/explore/export/toGraphml.ts'
import { scaleOf } from '../../../client/explore/export/toPng.ts'
import { emptyState } from '../../../client/explore/state/ExploreState.ts'
import { lowestAllowed, markingsFrom, readMarking } from '../../../graph-schema/markings.ts'
import { newPage, type TestPage } from '../../support/browser.ts'
import { graph, hostile, hostileShown } from './hostileShown.ts'
import { parseCsv } from './parseCsv.ts'

const written = (pieces: Iterable<string>) => [...pieces].join('')

/** The browser's own parser is the oracle for XML and HTML. */
let opened: TestPage
beforeAll(async () => {
  opened = await newPage()
}, 120_000)
afterAll(() => opened.close())

const parsedXml = (text: string) =>
  opened.page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml')
    const all = [...parsed.querySelectorAll('*')]
    return {
      error: parsed.querySelector('parsererror')?.textContent ?? '',
      tags: [...new Set(all.map((element) => element.tagName))].sort(),
      handlers: all.flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on')),
      text: all.filter((element) => element.children.length === 0).map((element) => element.textContent),
      nodes: [...parsed.querySelectorAll('node')].map((node) => ({
        id: node.getAttribute('id'),
        data: Object.fromEntries(
          [...node.querySelectorAll('data')].map((data) => [data.getAttribute('key'), data.textContent]),
        ),
      })),
      edges: [...parsed.querySelectorAll('edge')].map((edge) => [
        edge.getAttribute('source'),
        edge.getAttribute('target'),
      ]),
      keys: [...parsed.querySelectorAll('key')].map((key) => key.getAttribute('id')),
      used: [...parsed.querySelectorAll('data')].map((data) => data.getAttribute('key')),
    }
  }, text)

describe('CSV', () => {
  test.each(tableKinds)('of %s: as many rows as the table, and every row bears its marking', (kind) => {
    const table = toTable(kind, hostileShown)
    const text = written(toCsv(table, hostileShown.captions))
    expect(text.startsWith('\ufeff')).toBe(true)
    const [heads = [], ...rows] = parseCsv(text.slice(1))
    expect(rows).toHaveLength(table.rows.length)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([heads.length]))
    for (const row of rows) expect(row[heads.indexOf('Marking')]).toBe('OFFICIAL-SENSITIVE')
    for (const name of ['Filters', 'Period', 'Exported', 'Evidence']) expect(heads).toContain(name)
  })

  test('no cell is one that a spreadsheet would run', () => {
    for (const kind of tableKinds) {
      const cells = parseCsv(
        written(toCsv(toTable(kind, hostileShown), hostileShown.captions)).slice(1),
      ).flat()
      expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
    }
  })

  test('any text comes back as it was, but for what is neutralised and control characters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (cells) => {
        const columns = cells.map((_, at) => ({ header: `c${at}` }))
        const text = written(toCsv({ id: 'links', caption: '', columns, rows: [cells] }, []))
        const [, row = []] = parseCsv(text.slice(1))
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what the writer takes out
        const plain = cells.map((cell) => cell.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''))
        expect(row).toEqual(plain.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)))
      }),
    )
  })

  test('a link says where it is written', () => {
    const [heads = [], first = [], second = []] = parseCsv(
      written(toCsv(toTable('links', hostileShown), hostileShown.captions)).slice(1),
    )
    const source = heads.indexOf('Source')
    expect(first[source]).toContain('6 November 2020')
    expect(second[source]).toBe('')
  })

  test('numbers stay numbers', () => {
    const [heads = [], first = []] = parseCsv(
      written(toCsv(toTable('parties', hostileShown), hostileShown.captions)).slice(1),
    )
    expect(first[heads.indexOf('Parties met, not shown')]).toBe('3')
  })
})

describe('GraphML', () => {
  test('reads back with every party, area, meeting and link, and no key that is not declared', async () => {
    const { error, nodes, edges, keys, used } = await parsedXml(written(toGraphml(hostileShown)))
    expect(error).toBe('')
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'area', 'm1', 'm2'])
    expect(edges).toEqual([
      ['a', 'm1'],
      ['b', 'm1'],
      ['m1', 'area'],
      ['a', 'm2'],
      ['c', 'm2'],
      ['m2', 'area'],
      ['b', 'a'],
      ['a', 'area'],
    ])
    expect(used.filter((key) => !keys.includes(key))).toEqual([])
    const label = (id: string) => nodes.find((node) => node.id === id)?.data['node.label']
    expect(label('a')).toBe(hostile.markup)
    expect(label('c')).toBe(hostile.rightToLeft)
    expect(label('m1')).toBe(hostile.quotes)
  })

  test('says of a planned meeting that it is planned, and where a link is written', () => {
    const graphml = written(toGraphml(hostileShown))
    expect(graphml.match(/>took part in</g)).toHaveLength(2)
    expect(graphml.match(/>is planned to take part in</g)).toHaveLength(2)
    expect(graphml).toContain('<data key="edge.source">')
  })

  test('names filters, period, date, evidence and marking', async () => {
    const { text } = await parsedXml(written(toGraphml(hostileShown)))
    const about = text.find((each) => each?.includes('Marking: OFFICIAL-SENSITIVE')) ?? ''
    for (const name of ['Filters: ', 'Period: ', 'Exported: 20 November 2020', 'Evidence: '])
      expect(about).toContain(name)
  })
})

describe('a picture', () => {
  test('says what its shapes and lines mean, those in it and no others', () => {
    const { value } = keyCaption(hostileShown)
    for (const words of [
      'circle E: person, external',
      '+2 beside a shape: met two more parties, not drawn',
      'pin beside a shape: kept in its place',
      'diamond H: harm area',
      'solid line: meeting held',
      'dashed line: meeting planned',
    ])
      expect(value).toContain(words)
    expect(value).not.toContain('cancelled')
  })

  test('names the letters of people whose side is not recorded, and no badge where all whom they met are drawn', () => {
    const nodes = [
      { id: 'p', type: 'person' as const, name: 'Example Person', meetings: 0, hidden: 0 },
      {
        id: 'q',
        type: 'organisation' as const,
        name: 'Example Police',
        side: 'public-body' as const,
        meetings: 0,
      },
    ]
    const drawn = { ...hostileShown.drawn, nodes }
    const { value } = keyCaption({
      drawn,
      areas: hostileShown.areas,
      places: { positions: {}, pins: [] },
    })
    expect(value).toContain('circle ?: person, side not recorded')
    expect(value).toContain('hexagon PB: public body')
    expect(value).not.toContain('beside a shape')
  })

  test('tells an officer of when its data is, in words', () => {
    const exported = hostileShown.captions.find(({ name }) => name === 'Exported')?.value
    expect(exported).toBe('20 November 2020, from what was recorded then (after 7 changes made in Liaison)')
  })
})

describe('SVG', () => {
  test('is described in sentences that end once', () => {
    const about = written(toSvg(hostileShown)).match(/<desc[^>]*>(.*?)<\/desc>/s)?.[1] ?? ''
    expect(about).toContain('Marking: OFFICIAL-SENSITIVE. ')
    expect(about).not.toContain('..')
    expect(about.endsWith('are not loaded.')).toBe(true)
  })

  test('is well formed, and hostile names are text in it', async () => {
    const { error, tags, handlers, text } = await parsedXml(written(toSvg(hostileShown)))
    expect(error).toBe('')
    expect(tags).toEqual(['circle', 'desc', 'g', 'path', 'polygon', 'rect', 'svg', 'text', 'title', 'tspan'])
    expect(handlers).toEqual([])
    expect(text.join('\n')).toContain('<script>')
    expect(text.join('\n')).toContain('Marking: OFFICIAL-SENSITIVE')
  })

  test('needs nothing from elsewhere', () => {
    const svg = written(toSvg(hostileShown))
    expect(svg).not.toMatch(/href=|url\(|<style|<script/)
  })

  test('a caption wider than the picture is broken into lines, no letter lost', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const lines = wrapText(text, most)
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(most)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

describe('the snapshot', () => {
  test('lets run its own script and style by their hashes, as they are', () => {
    const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
    expect(snapshotHashes).toEqual({ script: hash(snapshotScript), style: hash(snapshotStyle) })
  })

  test('hostile names are text in it, not markup', async () => {
    const found = await opened.page.evaluate(
      (html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html')
        return {
          scripts: parsed.querySelectorAll('script').length,
          images: parsed.querySelectorAll('img').length,
          title: parsed.title,
          fetched: parsed.querySelectorAll('[src],link,iframe,object').length,
          named: [...parsed.querySelectorAll('tbody th')].map((cell) => cell.textContent),
          rows: [...parsed.querySelectorAll('table')].map(
            (table) => table.querySelectorAll('tbody tr').length,
          ),
        }
      },
      written(toSnapshot(hostileShown)),
    )
    expect(found).toMatchObject({ scripts: 1, images: 0, fetched: 0, rows: [2, 4, 2] })
    expect(found.title).toContain('</title>')
    expect(found.named).toContain(hostile.markup)
  })
})

describe('markings', () => {
  test.each([
    ['OFFICIAL', 'OFFICIAL'],
    ['official - sensitive', 'OFFICIAL-SENSITIVE'],
    ['OFFICIAL SENSITIVE [PERSONAL]', 'OFFICIAL-SENSITIVE'],
    ['Restricted', 'OFFICIAL-SENSITIVE'],
    ['UK SECRET', 'SECRET'],
    ['Confidential', 'SECRET'],
    ['TOP  SECRET', 'TOP SECRET'],
    ['Not protectively marked', 'OFFICIAL'],
    ['Eyes of the board only', 'OFFICIAL-SENSITIVE'],
  ])('%s is read as %s', (text, marking) => {
    expect(readMarking(text)).toBe(marking)
  })

  test('never lower than the highest among the documents', () => {
    expect(lowestAllowed([{}, { marking: 'OFFICIAL' }, { marking: 'SECRET' }])).toBe('SECRET')
    expect(markingsFrom('SECRET')).toEqual(['SECRET', 'TOP SECRET'])
    expect(lowestAllowed([])).toBe('OFFICIAL')
  })
})

test('a file is named by what and when, in plain letters', () => {
  const named = (name: string) => {
    const drawn = { ...hostileShown.drawn, nodes: graph.nodes.map((node) => ({ ...node, name })) }
    return fileNameOf({ state: { ...emptyState, ids: ['a'] }, drawn }, '2020-11-06', 'csv')
  }
  expect(named('Refuge')).toBe('liaison-refuge-2020-11-06.csv')
  expect(named('Women’s Aid (Café)')).toBe('liaison-womens-aid-cafe-2020-11-06.csv')
  expect(named('../../etc/passwd')).toBe('liaison-etc-passwd-2020-11-06.csv')
  expect(named('منظمة')).toBe('liaison-2020-11-06.csv')
})

test('a picture is drawn at twice its size unless the browser could not', () => {
  expect(scaleOf(2_000, 1_000)).toBe(2)
  expect(scaleOf(16_000, 1_000)).toBe(1)
  expect(scaleOf(15_000, 15_000) * 15_000).toBeLessThan(11_000)
})
