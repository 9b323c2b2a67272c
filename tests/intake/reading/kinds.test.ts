import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { paragraph, pdfOf, read, refusal, wordOf } from './files.ts'
import { containerOf, stream } from './outlookFiles.ts'

const zipOf = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])))

test('a file is read for what it is, whatever its name says', async () => {
  const pdf = await pdfOf((page) => page.text('We met Refuge.'))
  expect(await read('minutes.docx', pdf)).toMatchObject({ format: 'pdf', text: 'We met Refuge.' })
  expect(await read('minutes.pdf', wordOf(paragraph('We met Refuge.')))).toMatchObject({ format: 'docx' })
  expect(await read('minutes.docx', 'We met Refuge.')).toEqual({
    format: 'txt',
    text: 'We met Refuge.',
    notes: ['The name of this file ends in .docx, but it holds plain text.'],
  })
  const mail = 'From: a@charity.test\r\nMIME-Version: 1.0\r\nSubject: Wednesday\r\n\r\nWe met.'
  expect(await read('mail.txt', mail)).toMatchObject({ format: 'eml' })
})

test('a message pasted into a text file is text, as no mail program wrote it', async () => {
  const chain =
    'From: [REDACTED]\nSent: 19 April 2021 09:12\nTo: Diary, Minister Cathcart\nSubject: FW\n\nSam\n'
  expect(await read('chain.txt', chain)).toEqual({ text: chain, format: 'txt', notes: [] })
})

test.each([
  ['an old Word file', 'a.doc', containerOf([stream('WordDocument', 'x')]), /\(\.doc\).* save it as \.docx/],
  ['an old sheet', 'a.xls', containerOf([stream('Workbook', 'x')]), /spreadsheet/],
  ['old slides', 'a.ppt', containerOf([stream('PowerPoint Document', 'x')]), /slides/],
  ['a sheet', 'a.docx', zipOf('[Content_Types].xml', 'xl/workbook.xml'), /spreadsheet.*under Returns/],
  ['a sheet as text', 'a.csv', 'Minister,Date\nA,B\n', /spreadsheet.*under Returns/],
  ['slides', 'a.pptx', zipOf('ppt/presentation.xml'), /slides.*Save it as \.pdf/],
  ['an OpenDocument file', 'a.odt', zipOf('mimetype', 'content.xml'), /OpenDocument.*save it as \.docx/],
  ['an archive', 'a.zip', zipOf('minutes.txt', '../../../etc/passwd'), /archive of files.*one by one/],
  ['rich text', 'a.rtf', '{\\rtf1 Note}', /rich text.*save it as \.docx/],
  ['a picture', 'a.pdf', '\x89PNG\r\n\x1a\n', /picture/],
  ['a web page', 'a.txt', '<!DOCTYPE html><html><body>Note</body></html>', /web page.*paste it in/],
  ['a calendar entry', 'a.ics', 'BEGIN:VCALENDAR\n', /calendar/],
])('%s is refused with what to do', async (_, name, bytes, says) => {
  const refused = await refusal(name, typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes)
  expect(refused.code).toBe('not-read')
  expect(refused.message).toMatch(says)
})

test('a Word file with a password is refused with how to take it off', async () => {
  const locked = containerOf([stream('EncryptionInfo', 'x'), stream('EncryptedPackage', 'y'.repeat(9000))])
  const refused = await refusal('minutes.docx', locked)
  expect(refused.code).toBe('protected')
  expect(refused.message).toContain('take the password off')
})
