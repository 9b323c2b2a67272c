import { deflateRawSync, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inThread } from '../../../server/intake/documents/read/inThread.ts'
import { limits } from '../../../server/intake/documents/read/limits.ts'
import { readDocument } from '../../../server/intake/documents/read/readDocument.ts'
import { paragraph, pdfOf, wordOf } from './files.ts'
import { containerOf, properties, text } from './outlookFiles.ts'

/** Reading as the product does it, in a thread of its own. */

test.each([
  ['docx', () => wordOf(paragraph('We met Refuge.'))],
  ['pdf', () => pdfOf((pdf) => pdf.text('We met Refuge.'))],
  ['eml', () => Buffer.from('From: a@b.test\r\nMIME-Version: 1.0\r\n\r\nWe met Refuge.')],
  ['msg', () => containerOf([properties(32), text('1000', 'We met Refuge.')])],
] as const)('a .%s is read', async (format, make) => {
  const bytes = await make()
  const held = await readDocument({ name: `note.${format}`, bytes })
  expect(held.format).toBe(format)
  expect(held.text).toContain('We met Refuge.')
  // What was handed over is still there for whoever keeps the file.
  expect(bytes.byteLength).toBeGreaterThan(0)
})

test('a refusal comes out of the thread as it was made', async () => {
  const cut = wordOf(paragraph('Note')).slice(0, 200)
  await expect(readDocument({ name: 'note.docx', bytes: cut })).rejects.toMatchObject({
    name: 'DocumentRefused',
    code: 'damaged',
  })
})

test('reading that takes too long is ended, and the next file is read', async () => {
  const bytes = wordOf(paragraph('We met Refuge.'))
  const slow = inThread({ name: 'note.docx', bytes }, { ...limits, milliseconds: 1 })
  const next = inThread({ name: 'note.docx', bytes })
  await expect(slow).rejects.toMatchObject({ code: 'too-slow' })
  expect((await next).text).toBe('We met Refuge.')
})

/** A page whose drawing instructions are a few thousand bytes that unpack, twice, to many times all memory. */
function swellingPdf(): Buffer {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), { finishFlush: 3 })
  const inner = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: 20_000 }, () => block)])
  const packed = deflateSync(inner)
  const head = `%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Length ${packed.length}/Filter[/FlateDecode/FlateDecode]>>stream
`
  return Buffer.concat([
    Buffer.from(head),
    packed,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ])
}

test('a file that swells in memory as it is read is ended', async () => {
  const bytes = swellingPdf()
  expect(bytes.length).toBeLessThan(limits.fileBytes)
  const bounds = { ...limits, memoryMegabytes: 300 }
  await expect(inThread({ name: 'swelling.pdf', bytes }, bounds)).rejects.toMatchObject({ code: 'too-large' })
})
