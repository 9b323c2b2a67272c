import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import type { Brief } from '../../../graph-schema/api/briefs.ts'
import { type Block, blocks, footerText, inferredNote, markWords, sourceText, writtenNote } from './blocks.ts'

const { resolve } = createRequire(import.meta.url)
const font = (name: string) => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)
const fonts = { plain: 'DejaVuSans', bold: 'DejaVuSans-Bold', italic: 'DejaVuSans-Oblique' } as const

const margin = 56
const foot = 96
const bullet = 14
type Pdf = PDFKit.PDFDocument

/** A brief as a tagged PDF: headings, paragraphs, lists and their reading order are in its structure. */
export async function toPdf(brief: Brief): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: margin + 16, left: margin, right: margin, bottom: foot },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'en-GB',
    bufferPages: true,
    info: { Title: brief.title, Creator: 'Liaison', Subject: footerText(brief) },
  })
  const whole = buffer(pdf)
  for (const [name, file] of Object.entries(fonts)) pdf.registerFont(name, font(file))
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const block of blocks(brief)) write(pdf, root, block)
  root.end()
  everyPage(pdf, brief)
  pdf.end()
  return whole
}

type Element = PDFKit.PDFStructureElement

function write(pdf: Pdf, root: Element, block: Block): void {
  if (block.is === 'heading') heading(pdf, root, block)
  else if (block.is === 'paragraph') paragraph(pdf, root, block.text)
  else if (block.is === 'line') item(pdf, root, block.mark === 'check' ? '☐' : '•', pieces(block))
  else if (block.is === 'notes')
    for (const [text, n] of block.notes) paragraph(pdf, root, `Note ${n}. ${text}`)
  else for (const source of block.sources) item(pdf, root, `${source.n}.`, [['plain', sourceText(source)]])
}

const sizes = { 1: 20, 2: 15, 3: 12 } as const

function heading(pdf: Pdf, root: Element, { level, text, newPage }: Block & { is: 'heading' }) {
  if (newPage) pdf.addPage()
  // A heading stays with what it heads.
  if (pdf.y > pdf.page.height - foot - 60) pdf.addPage()
  pdf.moveDown(0.6)
  root.add(
    pdf.struct(`H${level}`, {}, () => {
      pdf.font('bold').fontSize(sizes[level]).text(text, margin)
    }),
  )
  pdf.moveDown(0.3)
}

function paragraph(pdf: Pdf, root: Element, text: string) {
  root.add(
    pdf.struct('P', {}, () => {
      pdf.font('plain').fontSize(10).text(text, margin)
    }),
  )
  pdf.moveDown(0.3)
}

type Piece = readonly [font: keyof typeof fonts, text: string]

function pieces({ text, inferred, sources, mark }: Block & { is: 'line' }): Piece[] {
  const words = `${mark ? markWords[mark] : ''}${text}`
  return [
    [mark === 'prompt' ? 'italic' : 'plain', words],
    ...(mark === 'written' ? [['italic', ` ${writtenNote}`] as const] : []),
    ...(inferred ? [['italic', ` ${inferredNote(inferred)}`] as const] : []),
    ...(sources.length > 0 ? [['plain', ` ${sources.map((n) => `[${n}]`).join(' ')}`] as const] : []),
  ]
}

/** A list of one: items stand in sections of their own, each with its label. */
function item(pdf: Pdf, root: Element, label: string, parts: readonly Piece[]) {
  const list = pdf.struct('L')
  const element = pdf.struct('LI')
  list.add(element)
  root.add(list)
  const indent = margin + (label.length === 1 ? bullet : bullet * 2)
  // The label and the first line stay on one page.
  if (pdf.y > pdf.page.height - foot - bullet) pdf.addPage()
  element.add(
    pdf.struct('Lbl', {}, () => {
      pdf.font('plain').fontSize(10).text(label, margin, pdf.y, { lineBreak: false })
    }),
  )
  element.add(
    pdf.struct('LBody', {}, () => {
      const width = pdf.page.width - margin - indent
      parts.forEach(([name, text], at) => {
        const last = at === parts.length - 1
        if (at === 0) pdf.font(name).text(text, indent, pdf.y, { width, continued: !last })
        else pdf.font(name).text(text, { continued: !last })
      })
    }),
  )
  list.end()
  pdf.moveDown(0.25)
}

/** The marking at the head, and at the foot what the brief rests on and which page this is. */
function everyPage(pdf: Pdf, brief: Brief) {
  const { start, count } = pdf.bufferedPageRange()
  for (let at = start; at < start + count; at += 1) {
    pdf.switchToPage(at)
    const { margins, width, height } = pdf.page
    // Below the margin there is no room, and text would ask for a page of its own.
    margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination' })
    const inside = { width: width - 2 * margin, align: 'center' as const }
    pdf
      .font('bold')
      .fontSize(10)
      .text(brief.marking, margin, margin - 24, inside)
    pdf
      .font('plain')
      .fontSize(7)
      .text(footerText(brief), margin, height - foot + 18, {
        ...inside,
        align: 'left',
        height: 36,
        ellipsis: true,
      })
    pdf
      .font('bold')
      .fontSize(9)
      .text(`${brief.marking}   Page ${at - start + 1} of ${count}`, margin, height - 36, inside)
    pdf.endMarkedContent()
    margins.bottom = foot
  }
}
