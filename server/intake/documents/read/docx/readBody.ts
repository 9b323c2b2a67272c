import { isHeadingText } from '../headingText.ts'
import { type Block, headingLine, itemLine } from './blocks.ts'
import type { Numbering } from './numbering.ts'
import { chosenForm, createRunReader, type LeftOut, type Runs } from './readRuns.ts'
import { rowBlocks } from './rowBlocks.ts'
import { type Look, overlaid, paragraphLook, type Styles } from './styles.ts'
import { elementsOf, first, numberOf, settingOf, type XmlElement } from './xml.ts'

export type BodyTools = { styles: Styles; numbering: Numbering; leftOut: LeftOut }

/** From three points on, space between paragraphs is seen as such. */
const SPACE = 60

const isDeleted = (properties: XmlElement | undefined) =>
  ['w:del', 'w:moveFrom'].some((name) => first(properties, name) !== undefined)

type Item = { marker: string | undefined; level: number }

/** A paragraph's text and what it is; only one with text takes the next number of its list. */
function asBlock(pieces: Runs['pieces'], look: Look, takeItem: () => Item | undefined): Block {
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .trimEnd()
  const spaced = { before: (look.before ?? 0) >= SPACE, after: (look.after ?? 0) >= SPACE }
  if (text.trim() === '') return { kind: 'empty', text: '', ...spaced }
  const item = takeItem()
  const numbered = item?.marker === undefined ? text : `${item.marker} ${text}`
  const isBold = pieces.every((piece) => piece.bold || piece.text.trim() === '')
  const looksIt = isBold && item?.marker !== '-' && isHeadingText(numbered.trim())
  const heading = look.heading ?? (looksIt ? 2 : undefined)
  if (heading !== undefined) return { kind: 'heading', text: headingLine(heading, numbered), ...spaced }
  if (item?.marker === undefined) return { kind: 'plain', text, ...spaced }
  return { kind: 'item', text: itemLine(item.level, item.marker, text), ...spaced }
}

/** Reads a part's paragraphs and tables as blocks of text. */
export function createBodyReader({ styles, numbering, leftOut }: BodyTools) {
  const readRuns = createRunReader(styles, leftOut)
  /** What stands in a paragraph whose end was deleted: it belongs to the next. */
  let carried: Runs['pieces'] = []

  const listOf = (look: Look, styleId: string | undefined): Item | undefined => {
    if (look.list === undefined || look.list === '0') return undefined
    const level =
      look.level ?? (styleId === undefined ? undefined : numbering.levelOf(look.list, styleId)) ?? 0
    return { marker: numbering.next(look.list, level), level }
  }

  const paragraph = (element: XmlElement): Block[] => {
    const properties = first(element, 'w:pPr')
    const styleId = settingOf(properties, 'w:pStyle')
    const look = overlaid(styles.paragraph(styleId), paragraphLook(properties))
    const runs: Runs = { pieces: carried, boxes: [] }
    carried = []
    readRuns(element, look, runs)
    const boxes = runs.boxes.flatMap((box) => read(box))
    if (isDeleted(first(properties, 'w:rPr'))) {
      carried = runs.pieces
      return boxes
    }
    if (look.contents) {
      leftOut.contents = true
      return boxes
    }
    return [asBlock(runs.pieces, look, () => listOf(look, styleId)), ...boxes]
  }

  const table = (element: XmlElement): Block[] =>
    rowsOf(element).flatMap((row) => {
      if (isDeleted(first(row, 'w:trPr'))) {
        leftOut.deleted = true
        return []
      }
      return rowBlocks(cellsOf(row).map((cell) => ({ blocks: read(cell), span: spanOf(cell) })))
    })

  const block = (element: XmlElement): Block[] => {
    if (element.name === 'w:p') return paragraph(element)
    if (element.name === 'w:tbl') return [parting, ...table(element), parting]
    if (element.name === 'w:altChunk') leftOut.embedded = true
    if (element.name === 'mc:AlternateContent') return read(chosenForm(element))
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(element.name)
      ? read(element)
      : []
  }
  const read = (parent: XmlElement | undefined): Block[] => {
    const blocks = elementsOf(parent).flatMap(block)
    if (carried.length === 0) return blocks
    // No paragraph follows to take it.
    const rest = asBlock(carried, {}, () => undefined)
    carried = []
    return [...blocks, rest]
  }
  return read
}

const parting: Block = { kind: 'empty', text: '', before: true, after: true }

/** Rows and cells may be wrapped in controls. */
const within = (name: string) => {
  const find = (element: XmlElement): XmlElement[] =>
    elementsOf(element).flatMap((child) => {
      if (child.name === name) return [child]
      return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name) ? find(child) : []
    })
  return find
}
const rowsOf = within('w:tr')
const cellsOf = within('w:tc')

const spanOf = (cell: XmlElement) => numberOf(settingOf(first(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1
