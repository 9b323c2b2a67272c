import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Brief, BriefSource } from '../../../graph-schema/api/briefs.ts'
import { ukDate } from '../../register/register.ts'
import { type Block, blocks, footerText, inferredNote, markWords, writtenNote } from './blocks.ts'

const levels = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const

/** A brief as a Word document: real headings and lists, the marking on every page, sources in a table. */
export const toDocx = (brief: Brief): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title: brief.title,
      creator: 'Liaison',
      description: footerText(brief),
      styles: { default: { document: { run: { font: 'Arial', size: 22 } } } },
      sections: [
        {
          headers: { default: new Header({ children: [centred([bold(brief.marking)])] }) },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({ children: [small(footerText(brief))] }),
                centred([
                  bold(brief.marking),
                  new TextRun({ children: ['  Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
                ]),
              ],
            }),
          },
          children: blocks(brief).flatMap(written),
        },
      ],
    }),
  )

const bold = (text: string) => new TextRun({ text, bold: true })
const small = (text: string) => new TextRun({ text, size: 16 })
const centred = (children: TextRun[]) => new Paragraph({ alignment: AlignmentType.CENTER, children })

function written(block: Block): (Paragraph | Table)[] {
  switch (block.is) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level],
          pageBreakBefore: block.newPage ?? false,
          keepNext: true,
          text: block.text,
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 120 }, text: block.text })]
    case 'line':
      return [lineOf(block)]
    case 'notes':
      return block.notes.map(
        ([text, n]) => new Paragraph({ spacing: { after: 80 }, text: `Note ${n}. ${text}` }),
      )
    case 'sources':
      return [sourcesTable(block.sources)]
  }
}

const lineOf = ({ text, inferred, sources, mark }: Block & { is: 'line' }) =>
  new Paragraph({
    bullet: { level: 0 },
    spacing: { after: 80 },
    children: [
      new TextRun({
        text: `${mark === 'check' ? '☐ ' : ''}${mark ? markWords[mark] : ''}${text}`,
        italics: mark === 'prompt',
      }),
      ...(mark === 'written' ? [italic(` ${writtenNote}`)] : []),
      ...(inferred ? [italic(` ${inferredNote(inferred)}`)] : []),
      ...sources.map(
        (n) =>
          new InternalHyperlink({
            anchor: anchorOf(n),
            children: [new TextRun({ text: ` [${n}]`, style: 'Hyperlink' })],
          }),
      ),
    ],
  })

const italic = (text: string) => new TextRun({ text, italics: true })
const anchorOf = (n: number) => `source${n}`

const sourcesTable = (sources: readonly BriefSource[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: ['Number', 'Document', 'Date', 'Where in it', 'Marking'].map((text) => cell(bold(text))),
      }),
      ...sources.map(
        ({ n, title, date, locator, quote, marking }) =>
          new TableRow({
            children: [
              cell(new Bookmark({ id: anchorOf(n), children: [new TextRun(String(n))] })),
              cell(new TextRun(title)),
              cell(new TextRun(ukDate(date))),
              cell(new TextRun(quote ? `${locator}: “${quote}”` : locator)),
              cell(new TextRun(marking ?? 'Not recorded')),
            ],
          }),
      ),
    ],
  })

const cell = (child: TextRun | Bookmark) =>
  new TableCell({ children: [new Paragraph({ children: [child] })] })
