import { SaxesParser } from 'saxes'
import { DocumentRefused } from '../DocumentRefused.ts'
import { limits } from '../limits.ts'

export type XmlElement = {
  /** With the usual prefix of its vocabulary, whatever prefix the file gives it: `w:p`. */
  name: string
  attributes: ReadonlyMap<string, string>
  children: (XmlElement | string)[]
}

/** The vocabularies of a Word file, in both the forms there are of each. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  'urn:schemas-microsoft-com:vml': 'v:',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': '',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties': '',
  '': '',
}
const prefixOf = (uri: string) => (Object.hasOwn(prefixes, uri) ? prefixes[uri] : 'other:')

const none: ReadonlyMap<string, string> = new Map()

/** Word marks every paragraph with the sitting it was typed in: by far the most of its attributes, and of no use. */
const isOfUse = ({ local }: { local: string }) => !local.startsWith('rsid')

type Attribute = { local: string; uri: string; value: string }

function attributesOf(attributes: readonly Attribute[]): ReadonlyMap<string, string> {
  const useful = attributes.filter(isOfUse)
  if (useful.length === 0) return none
  return new Map(useful.map(({ local, uri, value }) => [`${prefixOf(uri)}${local}`, value]))
}

const unsafe = () =>
  new DocumentRefused(
    'unsafe',
    'This file has a part in it (a document type definition) that no Word file needs and that can do harm, so it was not opened. Open it in Word, save it as a new .docx, and try again.',
  )

const tooDeep = () =>
  new DocumentRefused(
    'too-deep',
    'This file is built of more parts, or deeper, than Liaison reads. Copy its text into a new document, save it as .docx, and try again.',
  )

/** The tree of one part. Nothing outside it is fetched, and no entity but XML's own five is expanded. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: none, children: [] }
  const open = [root]
  let count = 0
  const parser = new SaxesParser({ xmlns: true })
  parser.on('doctype', () => {
    throw unsafe()
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (++count > limits.xmlElements || open.length > limits.xmlDepth) throw tooDeep()
    const element: XmlElement = {
      name: `${prefixOf(uri)}${local}`,
      attributes: attributesOf(Object.values(attributes)),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  const keep = (piece: string) => open.at(-1)?.children.push(piece)
  parser.on('text', keep)
  parser.on('cdata', keep)
  parser.write(text).close()
  return root
}

export const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  element?.children.flatMap((child) => (typeof child === 'string' ? [] : [child])) ?? []

export const all = (element: XmlElement | undefined, name: string) =>
  elementsOf(element).filter((child) => child.name === name)

export const first = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(element).find((child) => child.name === name)

/** The value of a property given as `<w:name w:val="…"/>`. */
export const settingOf = (element: XmlElement | undefined, name: string) =>
  first(element, name)?.attributes.get('w:val')

/** A property that is on or off, or not said. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = first(element, name)
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes.get('w:val') ?? 'true')
}

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

/** Whole numbers as properties give them; anything else is as if not said. */
export const numberOf = (value: string | undefined) =>
  value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
