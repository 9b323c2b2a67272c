import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
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
      numbering: { config: [{ reference: boxes, levels: [boxLevel] }] },
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

/** A list whose bullets are boxes to tick. */
const boxes = 'boxes'
const boxLevel = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '☐',
  style: { paragraph: { indent: { left: 720, hanging: 360 } } },
}

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
    ...(mark === 'check' ? { numbering: { reference: boxes, level: 0 } } : { bullet: { level: 0 } }),
    spacing: { after: 80 },
    children: [
      new TextRun({
        text: `${mark ? markWords[mark] : ''}${text}`,
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

/** The columns of the sources, each with its share of the page's width: a number needs less room than a title. */
const columns = [
  ['Number', 12],
  ['Document', 29],
  ['Date', 20],
  ['Where in it', 25],
  ['Marking', 14],
] as const

const pageWidth = 9_026 // what A4 leaves between margins of an inch, in twentieths of a point

const sourcesTable = (sources: readonly BriefSource[]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: columns.map(([, share]) => Math.round((pageWidth * share) / 100)),
    rows: [
      new TableRow({ tableHeader: true, children: columns.map(([heading]) => cell(bold(heading))) }),
      ...sources.map(
        ({ n, title, date, locator, quote, marking }) =>
          new TableRow({
            cantSplit: true,
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
