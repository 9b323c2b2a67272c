import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { expect, test } from 'vitest'
import { paragraph, part, read, refusal, relations, run, wordOf } from './files.ts'

const cells = (...texts: string[]) =>
  new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) })

const numbers = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.START },
]
const item = (text: string, level = 0, instance = 0) =>
  new Paragraph({ text, numbering: { reference: 'numbers', level, instance } })

const minutes = () =>
  Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'numbers', levels: numbers }] },
      footnotes: { 1: { children: [new Paragraph('Ms Unwin sent apologies afterwards.')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('OFFICIAL-SENSITIVE: POLICY')] }) },
          children: [
            new Paragraph({ text: 'Modern Slavery Partnership Board', heading: HeadingLevel.TITLE }),
            new Paragraph('18 June 2015'),
            new Paragraph({ text: 'Present', heading: HeadingLevel.HEADING_2 }),
            new Table({
              rows: [
                cells('Sir Desmond Airey', 'Independent Chair'),
                cells('Kofi Brand-Ellis', 'Anchorhold'),
                cells('=1+1', 'HYPERLINK("x")'),
              ],
            }),
            new Paragraph({ text: 'Actions', heading: HeadingLevel.HEADING_2 }),
            item('Circulate the guidance'),
            item('to members', 1),
            item('to the LGA', 1),
            item('Review the pack'),
            item('Counted from the start again', 0, 1),
            new Paragraph({ text: 'Training', bullet: { level: 0 } }),
            new Paragraph({ text: 'of staff', bullet: { level: 1 } }),
            new Paragraph({
              children: [
                new TextRun('The Board thanked the GLA'),
                new FootnoteReferenceRun(1),
                new TextRun('.'),
              ],
            }),
          ],
        },
      ],
    }),
  )

test('minutes keep their headings, tables, items with their numbers and footnotes', async () => {
  const { text, format } = await read('minutes.docx', await minutes())
  expect(format).toBe('docx')
  expect(text).toBe(
    [
      '# Modern Slavery Partnership Board',
      '',
      '18 June 2015',
      '',
      '## Present',
      '',
      'Sir Desmond Airey\tIndependent Chair',
      'Kofi Brand-Ellis\tAnchorhold',
      '=1+1\tHYPERLINK("x")',
      '',
      '## Actions',
      '',
      '1. Circulate the guidance',
      '  (a) to members',
      '  (b) to the LGA',
      '2. Review the pack',
      '1. Counted from the start again',
      '- Training',
      '  - of staff',
      'The Board thanked the GLA[1].',
      '',
      '[1] Ms Unwin sent apologies afterwards.',
    ].join('\n'),
  )
})

test('a marking in the header is told, and is not part of the text', async () => {
  const held = await read('minutes.docx', await minutes())
  expect(held.marking).toBe('OFFICIAL-SENSITIVE')
  expect(held.text).not.toContain('OFFICIAL')
  expect(held.notes).toEqual(['Headers and footers were left out.'])
})

test('a sensitivity label that is set is the marking proposed, and one that is switched off is none', async () => {
  const property = (name: string, value: string) =>
    `<property fmtid="{D5CDD505}" pid="2" name="MSIP_Label_f9af038e-07b4_${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`
  const withLabel = (on: string) =>
    wordOf(paragraph('We met Refuge.'), {
      '_rels/.rels': relations(
        ['officeDocument', 'word/document.xml'],
        ['custom-properties', 'docProps/custom.xml'],
      ),
      'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="vt">${property('Enabled', on)}${property('SetDate', '2020-11-06T09:00:00Z')}${property('Name', 'Official Sensitive')}</Properties>`,
    })
  expect((await read('a.docx', withLabel('true'))).marking).toBe('OFFICIAL SENSITIVE')
  expect((await read('a.docx', withLabel('false'))).marking).toBeUndefined()
})

test('the highest marking of several headers and footers holds, and other words in capitals are none', async () => {
  const withMargins = (header: string, footer: string) =>
    wordOf(paragraph('Note'), {
      'word/_rels/document.xml.rels': relations(['header', 'h.xml'], ['footer', 'f.xml']),
      'word/h.xml': part('hdr', paragraph(header)),
      'word/f.xml': part('ftr', paragraph(footer)),
    })
  expect((await read('a.docx', withMargins('OFFICIAL', 'Secret – UK eyes only'))).marking).toBe('SECRET')
  expect((await read('a.docx', withMargins('Home Office OFFICIAL SENSITIVE', 'Page 1'))).marking).toBe(
    'OFFICIAL SENSITIVE',
  )
  expect((await read('a.docx', withMargins('PROTECTION OF CHILDREN', 'Secretariat'))).marking).toBeUndefined()
})

test('what was deleted while changes were tracked does not appear, and what was put in does', async () => {
  const held = await read(
    'letter.docx',
    wordOf(
      paragraph(
        `${run('The Minister met ')}<w:del><w:r><w:delText>Refuge</w:delText></w:r></w:del><w:ins>${run('Respect')}</w:ins>${run('.')}`,
      ) +
        paragraph('Joined ', '<w:rPr><w:del/></w:rPr>') +
        paragraph('to the next.') +
        paragraph(`<w:moveFrom>${run('Moved away')}</w:moveFrom>${run('Stays')}`) +
        paragraph('The last', '<w:rPr><w:del/></w:rPr>'),
    ),
  )
  expect(held.text).toBe('The Minister met Respect.\nJoined to the next.\nStays\nThe last')
  expect(held.notes.join()).toContain('text marked as deleted was left out')
})

test('hidden text, comments, tables of contents and the workings of fields are left out, and it is said', async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
    <w:style w:type="character" w:styleId="Unseen"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style>`
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const held = await read(
    'note.docx',
    wordOf(
      paragraph('Introduction 1', '<w:pStyle w:val="TOC1"/>') +
        paragraph(
          run('Seen') + run(' never seen', '<w:vanish/>') + run(' nor this', '<w:rStyle w:val="Unseen"/>'),
        ) +
        paragraph(
          `${field('begin')}<w:r><w:instrText>HYPERLINK "http://x.test"</w:instrText></w:r>${run('IF ')}${field('separate')}${run('the link')}${field('end')}<w:r><w:commentReference w:id="0"/></w:r>`,
        ),
      {
        'word/_rels/document.xml.rels': relations(['styles', 'styles.xml'], ['comments', 'comments.xml']),
        'word/styles.xml': part('styles', styles),
        'word/comments.xml': part(
          'comments',
          `<w:comment w:id="0">${paragraph('Is this right?')}</w:comment>`,
        ),
      },
    ),
  )
  expect(held.text).toBe('Seen\nthe link')
  expect(held.notes).toEqual([
    'Hidden text was left out.',
    'Comments in the margin were left out.',
    'The table of contents was left out.',
  ])
})

test('a letter laid out in a table is read as a letter, and long cells one after the other', async () => {
  const cell = (...paragraphs: string[]) =>
    `<w:tc>${paragraphs.map((text) => paragraph(text)).join('')}</w:tc>`
  const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
  const long = 'The Chair welcomed Mr Addy and noted the apologies. '.repeat(6).trim()
  const { text } = await read(
    'letter.docx',
    wordOf(
      table(cell('Dear Minister', 'Thank you for seeing us.')) +
        table(cell('1') + cell('Welcome', long) + cell('Mr Addy')) +
        table(cell('Refuge') + cell('Jane Doe', 'Ann Other')),
    ),
  )
  expect(text).toBe(
    `Dear Minister\nThank you for seeing us.\n\n1\nWelcome\n${long}\nMr Addy\n\nRefuge\tJane Doe; Ann Other`,
  )
})

test('paragraphs set apart on the page are parted by an empty line, and lines of an address are not', async () => {
  const apart = '<w:spacing w:after="160"/>'
  const { text } = await read(
    'letter.docx',
    wordOf(
      paragraph('Home Office') +
        paragraph('2 Marsham Street', apart) +
        paragraph('Dear Minister', apart) +
        paragraph('Yours'),
    ),
  )
  expect(text).toBe('Home Office\n2 Marsham Street\n\nDear Minister\n\nYours')
})

test('a short line in bold stands as a heading, a greeting in bold does not', async () => {
  const bold = (text: string) => paragraph(run(text, '<w:b/>'))
  const { text } = await read(
    'note.docx',
    wordOf(bold('Dear Home Secretary') + bold('Domestic abuse') + paragraph('We met.')),
  )
  expect(text).toBe('Dear Home Secretary\n\n## Domestic abuse\n\nWe met.')
})

test('text boxes are read once, though a file holds them in two forms', async () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
  const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Boxed')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Boxed')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
  const { text } = await read('note.docx', wordOf(paragraph(`${run('Beside')}<w:r>${both}</w:r>`)))
  expect(text).toBe('Beside\nBoxed')
})

test('a document of pictures only is refused', async () => {
  const picture = '<w:r><w:drawing><a:blip r:embed="p"/></w:drawing></w:r>'
  expect(await refusal('scan.docx', wordOf(paragraph(picture)))).toMatchObject({ code: 'pictures-only' })
  const held = await read('note.docx', wordOf(paragraph(`${run('Map: ')}${picture}`)))
  expect(held.notes).toEqual(['1 picture was left out: text in a picture is not read.'])
})
