import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { limits } from '../../../server/intake/documents/read/limits.ts'
import { readDocument } from '../../../server/intake/documents/read/readDocument.ts'
import { readPasted } from '../../../server/intake/documents/read/readPasted.ts'
import { read, refusal } from './files.ts'

const note = 'Note of a meeting with Barnardo’s\r\n\r\n“Nobody asked us” – Ms O’Hara, £5m\r\n'

test('a note is held as it was written, with its own line ends and without the mark of its encoding', async () => {
  expect(await read('note.txt', `\uFEFF${note}`)).toEqual({ text: note, format: 'txt', notes: [] })
  expect((await read('note.md', '# Note\n\n- first\n')).format).toBe('md')
})

test('quotes, dashes and pounds from an old Windows program come out as they were typed', async () => {
  expect((await read('note.txt', iconv.encode(note, 'windows-1252'))).text).toBe(note)
})

test('text that lost a byte is still read as what it is', async () => {
  const cut = Buffer.concat([
    Buffer.from('“Gwasanaethau” – café, Siân, Zoë, £5, €6'),
    Buffer.from([0xe2, 0x80]),
    Buffer.from(' ends'),
  ])
  const held = await read('note.txt', cut)
  expect(held.text).toContain('café, Siân, Zoë, £5, €6')
  expect(held.notes).toEqual(['Some characters could not be read.'])
})

test('a file that Notepad calls Unicode is read, with its mark or without', async () => {
  const utf16 = Buffer.from(note, 'utf16le')
  expect((await read('note.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).text).toBe(note)
  expect((await read('note.txt', utf16)).text).toBe(note)
  expect((await read('note.txt', iconv.encode(note, 'utf16be', { addBOM: true }))).text).toBe(note)
})

test('a quote is found at the same offsets in the text as in what was pasted', () => {
  const pasted = 'Dear \uD83D Minister\0, I met Refuge on 6 November 2020.'
  const { text } = readPasted(pasted)
  expect(text.indexOf('Refuge')).toBe(pasted.indexOf('Refuge'))
  expect(text).toHaveLength(pasted.length)
  expect(text).not.toContain('\0')
  expect(readPasted(note)).toEqual({ text: note, format: 'pasted', notes: [] })
})

test('what is no text is refused under the name of text', async () => {
  const program = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)
  expect(await refusal('note.txt', program)).toMatchObject({ code: 'not-text' })
  expect((await refusal('note.txt', program)).message).toMatch(/save it as \.docx or \.pdf, and try again/)
})

test('an empty or blank file is refused', async () => {
  await expect(readDocument({ name: 'note.txt', bytes: new Uint8Array() })).rejects.toThrow(
    'This file is empty.',
  )
  expect(await refusal('note.txt', ' \r\n\t')).toMatchObject({ code: 'empty' })
  expect(() => readPasted('\n')).toThrow('There is no text in this.')
})

test('more than can be held is refused, by the size of the file and by its text', async () => {
  const bytes = new Uint8Array(50 * 1024 * 1024).fill(97)
  await expect(readDocument({ name: 'note.txt', bytes })).rejects.toThrow(
    'This file is 50 MB, and Liaison reads files of up to 20 MB. Take out pictures and attachments, or split it, and try again.',
  )
  expect(await refusal('note.txt', 'a'.repeat(limits.characters + 1))).toMatchObject({
    code: 'too-much-text',
  })
  expect(() => readPasted('a'.repeat(limits.characters + 1))).toThrow('more than 2,000,000 characters')
})
