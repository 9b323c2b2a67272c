import { expect, test } from 'vitest'
import { inThread } from '../../../server/intake/documents/read/inThread.ts'
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
  const slow = inThread({ name: 'note.docx', bytes }, 1)
  const next = inThread({ name: 'note.docx', bytes })
  await expect(slow).rejects.toMatchObject({ code: 'too-slow' })
  expect((await next).text).toBe('We met Refuge.')
})
