import { DocumentRefused } from '../DocumentRefused.ts'
import { unzip } from '../zip.ts'
import { all, elementsOf, parseXml, type XmlElement } from './xml.ts'

export type Part = { path: string; root: XmlElement }
/** The parts of a Word file, each found by what it is to another, as names may be anything. */
export type Parts = {
  main: Part
  relatedTo(part: Part, kind: string): Part[]
  /** What belongs to the file as a whole, beside its text. */
  ofFile(kind: string): Part[]
  /** Whether anything is related to a part in that way, read or not. */
  has(part: Part, kind: string): boolean
}

/** Pictures, sheets and the like stay packed. */
const isXml = (name: string) =>
  /\.(xml|rels)$/i.test(name) &&
  !/(^|\/)(theme|customXml|docProps(?!\/custom\.xml$)|glossary|embeddings|charts|diagrams)\//.test(name)

const damaged = () =>
  new DocumentRefused(
    'damaged',
    'This Word file is damaged: its text cannot be found in it. Open it in Word, save it as a new .docx, and try again.',
  )

function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

function resolvePath(from: string, target: string): string {
  const path = target.startsWith('/') ? target : `${from.slice(0, from.lastIndexOf('/') + 1)}${target}`
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

const relationsPath = (path: string) => path.replace(/([^/]*)$/, '_rels/$1.rels')

type Relation = { kind: string; path: string }

/** Opens a Word file: unpacks its XML within bounds and finds its text. */
export function openParts(bytes: Uint8Array): Parts {
  const files = unzip(bytes, isXml)
  const open = (path: string): Part[] => {
    const file = files.get(path)
    return file ? [{ path, root: parsePart(file) }] : []
  }
  const known = new Map<string, Relation[]>()
  const relationsOf = (path: string) => {
    const relations =
      known.get(path) ?? open(relationsPath(path)).flatMap(({ root }) => readRelations(root, path))
    known.set(path, relations)
    return relations
  }
  const related = (path: string, kind: string) =>
    relationsOf(path).filter((relation) => relation.kind === kind)
  const openRelated = (path: string, kind: string) =>
    [...new Set(related(path, kind).map((relation) => relation.path))].flatMap(open)
  const main = openRelated('', 'officeDocument')[0] ?? open('word/document.xml')[0]
  if (!main) throw damaged()
  return {
    main,
    relatedTo: (part, kind) => openRelated(part.path, kind),
    ofFile: (kind) => openRelated('', kind),
    has: (part, kind) => related(part.path, kind).length > 0,
  }
}

function parsePart(file: Uint8Array): XmlElement {
  try {
    const root = elementsOf(parseXml(decodeXml(file)))[0]
    if (root) return root
  } catch (error) {
    if (error instanceof DocumentRefused) throw error
  }
  throw damaged()
}

/** What a part points to within the file: addresses outside it are not followed. */
const readRelations = (root: XmlElement, path: string): Relation[] =>
  all(root, 'Relationship')
    .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => ({
      kind: attributes.get('Type')?.split('/').at(-1) ?? '',
      path: resolvePath(path, attributes.get('Target') ?? ''),
    }))
