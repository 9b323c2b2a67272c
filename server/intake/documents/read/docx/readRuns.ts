import { overlaid, type RunLook, runLook, type Styles } from './styles.ts'
import { elementsOf, first, settingOf, textOf, type XmlElement } from './xml.ts'

/** What was met in a document and does not stand in the body of its text. */
export type LeftOut = {
  deleted: boolean
  hidden: boolean
  comments: boolean
  contents: boolean
  embedded: boolean
  pictures: number
  /** The notes the text points to, in the order it does: they follow it. */
  footnotes: string[]
  endnotes: string[]
}

/** A piece of a paragraph; `boxes` are text boxes anchored in it. */
export type Runs = { pieces: { text: string; bold: boolean }[]; boxes: XmlElement[] }

/** Markup that only holds what is read. */
const holders = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
])

/** The few signs of Word's own fonts that mean something in a note. */
const symbols: Readonly<Record<string, string>> = {
  F0B7: '•',
  F0A7: '▪',
  F0FC: '✓',
  F0FB: '✗',
  F0FE: '☒',
  F0A8: '☐',
  F06F: '☐',
  F0E0: '→',
  F0D8: '▪',
  F02D: '-',
}

/** Signs that are written as elements. */
function signOf({ name, attributes }: XmlElement): string {
  if (name === 'w:tab' || name === 'w:ptab') return '\t'
  if (name === 'w:br' || name === 'w:cr') return '\n'
  if (name === 'w:noBreakHyphen') return '\u2011'
  return name === 'w:sym' ? (symbols[attributes.get('w:char')?.toUpperCase() ?? ''] ?? '') : ''
}

/** The one of two forms of the same thing that newer readers are to take. */
export const chosenForm = (element: XmlElement) =>
  first(element, 'mc:Choice') ?? first(element, 'mc:Fallback')

function find(element: XmlElement, names: readonly string[]): XmlElement[] {
  if (names.includes(element.name)) return [element]
  if (element.name === 'mc:AlternateContent') {
    const chosen = chosenForm(element)
    return chosen ? find(chosen, names) : []
  }
  return elementsOf(element).flatMap((child) => find(child, names))
}

/** Reads what stands in a paragraph, in order. Fields are open over several paragraphs: one reader serves a whole part. */
export function createRunReader(styles: Styles, leftOut: LeftOut) {
  /** Of each field that is open, whether its instructions or its result is being read. */
  const fields: ('instructions' | 'result')[] = []

  const field = (type: string | undefined) => {
    if (type === 'begin') fields.push('instructions')
    if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result'
    if (type === 'end') fields.pop()
  }

  const drawing = (element: XmlElement, into: Runs) => {
    const boxes = find(element, ['w:txbxContent'])
    into.boxes.push(...boxes)
    if (boxes.length === 0) leftOut.pictures += find(element, ['a:blip', 'v:imagedata']).length
  }

  /** What stands for itself in a run; what only points elsewhere is noted. */
  const written = (child: XmlElement, into: Runs): string => {
    if (child.name === 'w:t')
      return fields.includes('instructions') ? '' : textOf(child).replace(/[\r\n\t]+/g, ' ')
    if (child.name === 'w:footnoteReference') return `[${numberIn(leftOut.footnotes, child)}]`
    if (child.name === 'w:endnoteReference') return `[e${numberIn(leftOut.endnotes, child)}]`
    if (child.name === 'w:fldChar') field(child.attributes.get('w:fldCharType'))
    if (child.name === 'w:commentReference') leftOut.comments = true
    if (child.name === 'w:object') leftOut.embedded = true
    if (['w:drawing', 'w:pict', 'w:object'].includes(child.name)) drawing(child, into)
    if (child.name === 'mc:AlternateContent')
      return elementsOf(chosenForm(child))
        .map((it) => written(it, into))
        .join('')
    return signOf(child)
  }

  const run = (element: XmlElement, paragraph: RunLook, into: Runs) => {
    const properties = first(element, 'w:rPr')
    const style = settingOf(properties, 'w:rStyle')
    const look = overlaid(overlaid(paragraph, styles.run(style)), runLook(properties))
    const text = elementsOf(element)
      .map((child) => written(child, into))
      .join('')
    if (style === 'PlaceholderText' || text === '') return
    if (!look.hidden) into.pieces.push({ text, bold: look.bold ?? false })
    else if (text.trim() !== '') leftOut.hidden = true
  }

  const read = (parent: XmlElement, paragraph: RunLook, into: Runs) => {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:r') run(child, paragraph, into)
      else if (child.name === 'w:del' || child.name === 'w:moveFrom') leftOut.deleted = true
      else if (child.name === 'mc:AlternateContent') {
        const chosen = chosenForm(child)
        if (chosen) read(chosen, paragraph, into)
      } else if (holders.has(child.name)) read(child, paragraph, into)
    }
  }
  return read
}

/** The number a note bears in the text: notes are counted as they are met. */
function numberIn(notes: string[], reference: XmlElement): number {
  const id = reference.attributes.get('w:id') ?? ''
  const at = notes.indexOf(id)
  return at >= 0 ? at + 1 : notes.push(id)
}
