import { describe, expect, test } from 'vitest'
import type { Brief, BriefLine } from '../../graph-schema/api/briefs.ts'
import { plainText } from '../../server/briefs/plainText.ts'
import { toDocx } from '../../server/briefs/writers/toDocx.ts'
import { toMarkdown } from '../../server/briefs/writers/toMarkdown.ts'
import { toPdf } from '../../server/briefs/writers/toPdf.ts'
import { unzipped } from '../support/unzipped.ts'

const fact = (id: string, text: string, more: Partial<BriefLine> = {}): BriefLine => ({
  id,
  kind: 'fact',
  text,
  basis: 'stated',
  sources: [1],
  ...more,
})

const briefOf = (...lines: BriefLine[]): Brief => ({
  title: 'Brief: Example Refuge Trust',
  marking: 'OFFICIAL-SENSITIVE',
  asked: { with: ['example'], asOf: '2020-11-06', past: false, by: 'any', others: false, all: false },
  by: { by: 'any', name: 'any government party' },
  filters: ['As of 6 November 2020', 'Meetings of any government party come first'],
  seq: 3,
  evidence: 'Based on 2 documents.',
  parts: [
    { id: 'front', heading: 'At a glance', sections: [{ id: 'glance', heading: 'Who is coming', lines }] },
  ],
  sources: [
    { n: 1, document: 'letter', title: 'Weekly letter', date: '2020-11-06', locator: 'Item 1' },
    { n: 2, document: 'note', title: 'A note nobody cites', date: '2020-11-06', locator: 'Item 2' },
  ],
  more: false,
})

const wordsOf = async (brief: Brief) => {
  const files = unzipped(await toDocx(brief))
  const text = (name: string) => (files.get(name) ?? '').replaceAll(/<[^>]+>/g, ' ')
  return { document: text('word/document.xml'), files, text }
}

describe('the same brief as Word, PDF and Markdown', () => {
  const brief = briefOf(
    fact('a', 'A call was held.'),
    fact('b', 'It was inferred.', { basis: 'inferred', because: 'The letter does not say.' }),
    fact('c', 'A line taken out.', { dropped: true, sources: [2] }),
    fact('d', 'Say thank you.', { kind: 'written', sources: [] }),
  )

  test('Word has headings, the marking and the evidence on every page, page x of y, and numbered sources', async () => {
    const { document, files } = await wordsOf(brief)
    const xml = files.get('word/document.xml') ?? ''
    expect(xml).toContain('w:val="Heading1"')
    expect(document).toMatch(/A call was held\..*\[1\]/s)
    expect(document).toMatch(/Weekly letter\s+6 November 2020\s+Item 1/s)
    const parts = [...files].map(([name, text]) => ({ name, text }))
    const header = parts.find(({ name }) => name.startsWith('word/header'))?.text ?? ''
    const footer = parts.find(({ name }) => name.startsWith('word/footer'))?.text ?? ''
    expect(header).toContain('OFFICIAL-SENSITIVE')
    expect(footer).toContain('Based on 2 documents.')
    expect(footer).toContain('NUMPAGES')
  })

  test('PDF is tagged, named and in English, so that a screen reader can follow it', async () => {
    const bytes = (await toPdf(brief)).toString('latin1')
    expect(bytes).toContain('/StructTreeRoot')
    expect(bytes).toContain('/Marked true')
    expect(bytes).toMatch(/\/S\s*\/H1\b/)
    expect(bytes).toMatch(/\/S\s*\/LI\b/)
    expect(bytes).toContain('(en-GB)')
  })

  test('what is taken out is in none of them, nor a source that only it cited', async () => {
    const { document } = await wordsOf(brief)
    for (const text of [document, toMarkdown(brief)]) {
      expect(text).toContain('A call was held.')
      expect(text).not.toContain('A line taken out.')
      expect(text).not.toContain('A note nobody cites')
    }
  })

  test('what is inferred says by which note, and what was written by hand says so', async () => {
    for (const text of [(await wordsOf(brief)).document, toMarkdown(brief)]) {
      expect(text).toMatch(/It was inferred\..*see note 1/s)
      expect(text).toContain('Note 1. The letter does not say.')
      expect(text).toMatch(/Say thank you\..*Written by hand; no source\./s)
    }
  })
})

describe('hostile text comes out as text', () => {
  test('in Markdown nothing of it is markup', () => {
    const markdown = toMarkdown(
      briefOf(fact('a', '<script>x</script> **bold** [a](http://b) # not a heading')),
    )
    expect(markdown).toContain('\\<script\\>')
    expect(markdown).toContain('\\*\\*bold\\*\\*')
    expect(markdown).not.toMatch(/(?<!\\)\]\(/)
  })

  test('in Word markup is words, and no control character gets in', async () => {
    const { files } = await wordsOf(briefOf(fact('a', plainText('</w:t><b>bold</b> \u0000\u0007 end'))))
    const xml = files.get('word/document.xml') ?? ''
    expect(xml).toContain('&lt;/w:t&gt;&lt;b&gt;bold')
    expect([...xml].every((letter) => letter >= ' ' || '\n\r\t'.includes(letter))).toBe(true)
  })

  test('marks that turn the direction of what follows are taken out; letters of any script stay', () => {
    expect(plainText('safe\u202Eevil\u2066 שלום عربي')).toBe('safeevil שלום عربي')
  })

  test('a word of ten thousand letters is still within every file', async () => {
    const long = briefOf(fact('a', 'x'.repeat(10_000)))
    expect((await wordsOf(long)).document).toContain('x'.repeat(10_000))
    expect((await toPdf(long)).length).toBeGreaterThan(1_000)
  })
})
