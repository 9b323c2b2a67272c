import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'
import { limits } from '../../../server/intake/documents/read/limits.ts'
import { pageOf } from '../../../server/intake/documents/read/pageOf.ts'
import { pdfOf, read, refusal } from './files.ts'

const fonts = path.dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'))
const font = (name: string) => path.join(fonts, 'ttf', `${name}.ttf`)

const plain = (pdf: PDFKit.PDFDocument) => pdf.font('Helvetica').fontSize(11)
const bold = (pdf: PDFKit.PDFDocument, size = 11) => pdf.font('Helvetica-Bold').fontSize(size)

/** An item as word processors set it: the marker by itself, the text under itself. */
function item(pdf: PDFKit.PDFDocument, marker: string, text: string, level = 0) {
  const x = 90 + level * 18
  const { y } = pdf
  pdf.text(marker, x - 14, y, { lineBreak: false })
  pdf.text(text, x, y, { width: 595 - 72 - x })
  pdf.x = 72
}

const long =
  'We had a helpful meeting with officials on Monday to discuss hidden harms in the context of new national restrictions. It is vital that we repeat the good practice that was followed during the first lockdown whilst learning lessons and changing our behaviour accordingly.'

const letter = () =>
  pdfOf((pdf) => {
    bold(pdf, 16).text('Weekly update').moveDown()
    plain(pdf).text('Rt Hon Priti Patel MP').text('Home Secretary').moveDown().text(long).moveDown()
    bold(pdf).text('Domestic abuse').moveDown(0.5)
    plain(pdf)
    item(pdf, '1.', `Met each of Refuge and Respect. ${long}`)
    item(pdf, '•', `Testing: ${long}`, 1)
    item(pdf, '•', 'Funding', 1)
    item(pdf, '2.', 'Attended an exercise.')
  })

test('a letter keeps its headings, its paragraphs and its items, however lines were broken', async () => {
  const held = await read('letter.pdf', await letter())
  expect(held).toEqual({
    format: 'pdf',
    notes: [],
    pages: [{ page: 1, start: 0 }],
    text: [
      '# Weekly update',
      '',
      'Rt Hon Priti Patel MP',
      'Home Secretary',
      '',
      long,
      '',
      '## Domestic abuse',
      '',
      `1. Met each of Refuge and Respect. ${long}`,
      `  - Testing: ${long}`,
      '  - Funding',
      '2. Attended an exercise.',
    ].join('\n'),
  })
})

const report = () =>
  pdfOf(
    (pdf) => {
      plain(pdf)
      for (let at = 1; at <= 24; at++) pdf.text(`${at}) ${long}`).moveDown()
      const { count } = pdf.bufferedPageRange()
      for (let at = 0; at < count; at++) {
        pdf.switchToPage(at)
        pdf.page.margins.bottom = 0
        pdf.text('OFFICIAL-SENSITIVE', 72, 30, { align: 'center', lineBreak: false })
        pdf.text(`Page ${at + 1} of ${count}`, 72, 805, { lineBreak: false })
      }
    },
    { bufferPages: true },
  )

test('headers, footers and page numbers are parted from the text, and a marking among them is told', async () => {
  const held = await read('report.pdf', await report())
  expect(held.marking).toBe('OFFICIAL-SENSITIVE')
  expect(held.text).not.toMatch(/OFFICIAL|Page \d/)
  expect(held.notes).toEqual(['Headers, footers and page numbers were left out.'])
})

test('a paragraph that goes on over a page is one, and a citation knows its page', async () => {
  const held = await read('report.pdf', await report())
  expect(held.text.split('\n').filter((line) => line !== '')).toEqual(
    Array.from({ length: 24 }, (_, at) => `${at + 1}) ${long}`),
  )
  expect(held.pages?.length).toBeGreaterThan(1)
  expect(pageOf(held, 0)).toBe(1)
  expect(pageOf(held, held.text.length - 1)).toBe(held.pages?.length)
  expect(pageOf({}, 5)).toBeUndefined()
})

test('the rows of a table are lines with tabs, also where a cell is set on several lines', async () => {
  const rows = [
    ['Ref', 'Action', 'Owner'],
    ['4/1', 'Raise move-on accommodation with the housing lead of the Association', 'Cllr Quayle'],
    ['4/2', 'Review the training pack', 'Met Police'],
  ]
  const table = await pdfOf((pdf) => {
    plain(pdf).text('Review of actions').moveDown()
    for (const cells of rows) {
      const { y } = pdf
      let bottom = y
      cells.forEach((cell, at) => {
        pdf.text(cell, 72 + at * 150, y, { width: 140 })
        bottom = Math.max(bottom, pdf.y)
      })
      pdf.y = bottom
    }
  })
  expect((await read('table.pdf', table)).text).toBe(
    ['Review of actions', '', ...rows.map((cells) => cells.join('\t'))].join('\n'),
  )
})

test('two columns are read one after the other, and it is said', async () => {
  const columns = await pdfOf((pdf) => {
    bold(pdf, 16).text('Newsletter').moveDown()
    plain(pdf)
    const { y } = pdf
    pdf.text(`Left. ${long} ${long}`, 72, y, { width: 210 })
    pdf.text(`Right. ${long} ${long}`, 313, y, { width: 210 })
  })
  const { text, notes } = await read('news.pdf', columns)
  expect(text.replace(/\s+/g, ' ')).toBe(`# Newsletter Left. ${long} ${long} Right. ${long} ${long}`)
  expect(notes).toEqual(['Page 1 was read as two columns.'])
})

test('letters joined in one sign are written out, and a hyphen is taken out only where that is sure', async () => {
  const pdf = await pdfOf((page) => {
    page.font(font('DejaVuSansMono')).fontSize(10)
    page.text('The ﬁrst of them asked about prevention and long-term ﬂats.').moveDown()
    page.text('The Minister said that nothing would do more than the preven-')
    page.text('tion of crime, and asked officials to set out in a note long-')
    page.text('term plans for every force, its schools and its own safe-')
    page.text('guarding leads.')
  })
  const { text } = await read('note.pdf', pdf)
  expect(text).toContain('The first of them asked about prevention and long-term flats.')
  expect(text).toContain('prevention of crime')
  expect(text).toContain('long-term plans')
  expect(text).toContain('safe-guarding leads')
})

test('a number or a dash that a line happens to begin with makes no item', async () => {
  const pdf = await pdfOf((page) => {
    page.font(font('DejaVuSansMono')).fontSize(12)
    page.text('The Minister heard that calls to the helplines had gone up to')
    page.text('5.1 million, and that the number of refuges had come down to')
    page.text('10. Ms O’Hara, who had been there before, called it shameful,')
    page.text('– and said so.')
    page.text('1. Met Refuge.').text('2. Met Respect.')
  })
  expect((await read('note.pdf', pdf)).text).toBe(
    'The Minister heard that calls to the helplines had gone up to 5.1 million, and that the number of refuges had come down to 10. Ms O’Hara, who had been there before, called it shameful, – and said so.\n1. Met Refuge.\n2. Met Respect.',
  )
})

test('a stamp across the page is left out, and said', async () => {
  const stamped = await pdfOf((pdf) => {
    plain(pdf).text(long)
    pdf
      .rotate(-45, { origin: [300, 400] })
      .fontSize(60)
      .text('DRAFT', 200, 400, { lineBreak: false })
  })
  const held = await read('draft.pdf', stamped)
  expect(held.text).toBe(long)
  expect(held.notes).toEqual(['Text set at an angle, such as a stamp, was left out.'])
})

test('a page without text among others is told', async () => {
  const held = await read(
    'part.pdf',
    await pdfOf((pdf) => plain(pdf).text(long).addPage().addPage().text('Yours')),
  )
  expect(held.notes).toEqual(['No text was found on page 2: blank, or a picture, which is not read.'])
  expect(held.pages?.map(({ page }) => page)).toEqual([1, 2, 3])
  expect(pageOf(held, held.text.indexOf('Yours'))).toBe(3)
})

test.each([
  ['of pictures only', 'pictures-only', () => pdfOf((pdf) => pdf.rect(72, 72, 300, 300).fill('grey'))],
  ['with a password', 'protected', () => pdfOf((pdf) => pdf.text(long), { userPassword: 'secret' })],
  [
    'of more pages than are read',
    'too-many-pages',
    () =>
      pdfOf((pdf) => {
        for (let at = 0; at < limits.pages; at++) pdf.addPage()
      }),
  ],
  ['cut short', 'damaged', async () => (await letter()).slice(0, 400)],
  ['of noise', 'damaged', async () => Buffer.from(`%PDF-1.7\n${'x'.repeat(2000)}`)],
] as const)('a PDF %s is refused', async (_, code, make) => {
  const refused = await refusal('letter.pdf', await make())
  expect(refused.code).toBe(code)
  expect(refused.message).toMatch(/^This PDF .*\. .*\.$/)
})
