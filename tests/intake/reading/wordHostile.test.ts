import { createServer } from 'node:http'
import { strToU8, type ZippableFile, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { limits } from '../../../server/intake/documents/read/limits.ts'
import { paragraph, part, read, refusal, relations, run, wordOf } from './files.ts'

const many = (count: number, name: (at: number) => string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      name(at),
      [strToU8('<a/>'), { level: 0 }] satisfies ZippableFile,
    ]),
  )

/** Overwrites what a file says of its parts, in the list at its end. */
function claiming(packed: Uint8Array, offset: 20 | 24, bytes: number): Buffer {
  const claims = Buffer.from(packed)
  for (let at = claims.indexOf(listed); at >= 0; at = claims.indexOf(listed, at + 4))
    claims.writeUInt32LE(bytes, at + offset)
  return claims
}
const listed = 'PK\x01\x02'
const [PACKED, UNPACKED] = [20, 24] as const

test('a file that unpacks to far more than it is, is not unpacked', async () => {
  const bomb = wordOf('', { 'word/document.xml': new Uint8Array(4 * 1024 * 1024).fill(32) })
  expect(bomb.length).toBeLessThan(10_000)
  expect(await refusal('bomb.docx', bomb)).toMatchObject({ code: 'unsafe' })
  const several = claiming(claiming(wordOf(paragraph('Note')), PACKED, 30_000_000), UNPACKED, 30_000_000)
  expect(await refusal('bomb.docx', several)).toMatchObject({ code: 'unsafe' })
})

test('a file that lies about what it unpacks to gives no more than it said', async () => {
  const lying = claiming(wordOf(paragraph('a'.repeat(50_000))), UNPACKED, 600)
  expect(await refusal('note.docx', lying)).toMatchObject({ code: 'damaged' })
})

test('a file of more parts than any document has is refused', async () => {
  expect(
    await refusal(
      'many.docx',
      wordOf(
        paragraph('Note'),
        many(limits.zipEntries, (at) => `word/x${at}.xml`),
      ),
    ),
  ).toMatchObject({
    code: 'unsafe',
  })
})

test('names of parts that point out of the file lead nowhere', async () => {
  const held = await read(
    'note.docx',
    wordOf(paragraph('Note'), {
      'word/../../../../etc/passwd.xml': '<a/>',
      'word/_rels/document.xml.rels': relations(
        ['header', '../../../../../etc/passwd'],
        ['styles', 'file:///etc/passwd'],
      ),
    }),
  )
  expect(held.text).toBe('Note')
})

test('two parts of one name are refused: which of them is read would be chance', async () => {
  const twice = wordOf(paragraph('Note'), { 'word\\document.xml': part('document', '<w:body/>') })
  expect(await refusal('note.docx', twice)).toMatchObject({ code: 'damaged' })
})

test('nothing is fetched from outside, and no file of the machine is opened', async () => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.url)
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const outside = `http://127.0.0.1:${port}/picture.png`
  const linked = '<w:r><w:drawing><a:blip r:link="p"/></w:drawing></w:r>'
  const external = ' TargetMode="External"'
  const held = await read(
    'note.docx',
    wordOf(paragraph(`${run('Note')}${linked}`), {
      'word/_rels/document.xml.rels': relations(
        ['image', outside, external],
        ['image', 'file:///etc/hostname', external],
        ['attachedTemplate', outside, external],
        ['header', outside, external],
      ),
    }),
  )
  expect(held.text).toBe('Note')
  expect(asked).toEqual([])
  await new Promise((resolve) => server.close(resolve))
})

test.each([
  ['an entity of a file', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>'],
  ['entities that swell', '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY x "&a;&a;&a;&a;">]>'],
  ['a definition kept elsewhere', '<!DOCTYPE w SYSTEM "http://127.0.0.1:9/x.dtd">'],
])('%s is refused', async (_, definition) => {
  const text = `<?xml version="1.0"?>${definition}${part('document', `<w:body>${paragraph('&x;')}</w:body>`)}`
  const refused = await refusal('note.docx', wordOf('', { 'word/document.xml': text }))
  expect(refused.code).toBe('unsafe')
  expect(refused.message).toContain('save it as a new .docx')
})

test('markup deeper than any document is refused', async () => {
  const deep = `${'<w:sdt>'.repeat(5_000)}${'</w:sdt>'.repeat(5_000)}`
  expect(await refusal('deep.docx', wordOf(deep))).toMatchObject({ code: 'too-deep' })
})

test('styles and lists that rest on each other in a ring are read', async () => {
  const style = (id: string, on: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${on}"/></w:style>`
  const held = await read(
    'note.docx',
    wordOf(
      paragraph(
        'Note',
        '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr>',
      ),
      {
        'word/_rels/document.xml.rels': relations(['styles', 'styles.xml'], ['numbering', 'numbering.xml']),
        'word/styles.xml': part('styles', style('A', 'B') + style('B', 'A')),
        'word/numbering.xml': part(
          'numbering',
          '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        ),
      },
    ),
  )
  expect(held.text).toBe('Note')
})

test('more text than can be held is refused', async () => {
  expect(
    await refusal(
      'long.docx',
      wordOf(
        paragraph(
          `<w:r><w:t>${Array.from({ length: limits.characters / 5 }, (_, at) => at).join(' ')}</w:t></w:r>`,
        ),
      ),
    ),
  ).toMatchObject({
    code: 'too-much-text',
  })
})

test.each([
  ['cut short', wordOf(paragraph('Note')).slice(0, 300)],
  ['without its text', zipSync({ 'word/other.xml': strToU8('<a/>') })],
  ['with markup that is none', wordOf('', { 'word/document.xml': '<w:document><w:body>' })],
  ['with text in no encoding', wordOf('', { 'word/document.xml': Uint8Array.of(60, 97, 62, 0xc3, 0x28) })],
])('a Word file %s is refused as damaged', async (_, bytes) => {
  const refused = await refusal('note.docx', bytes)
  expect(refused.code).toBe('damaged')
  expect(refused.message).toMatch(/^This (Word )?file is damaged/)
})
