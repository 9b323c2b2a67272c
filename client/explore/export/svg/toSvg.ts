import type { PictureElement } from '../../picture/PictureElement.ts'
import { toElements } from '../../picture/toElements.ts'
import { captionsText, captionText } from '../captions.ts'
import type { Shown } from '../Shown.ts'
import { attributes, escapeText } from '../xml.ts'
import { type BoxElement, boxSvg } from './boxes.ts'
import { type EdgeElement, edgesSvg } from './edges.ts'
import { type NodeElement, nodeSvg, reachOf } from './nodes.ts'
import { wrapText } from './wrapText.ts'

const margin = 24
const leastWidth = 640
const captionFont = 13
const captionLine = 18
const letterWidth = 7.2

type Options = {
  /** Left out where what stands around the picture says the same. */
  captions?: boolean
}

const isNode = (element: PictureElement): element is NodeElement =>
  element.group === 'nodes' && element.position !== undefined
const isBox = (element: PictureElement): element is BoxElement =>
  element.group === 'nodes' && element.position === undefined
const isEdge = (element: PictureElement): element is EdgeElement => element.group === 'edges'

/** The picture as a drawing of its own, made from the same elements as the one on screen. */
export function* toSvg(shown: Shown, { captions = true }: Options = {}): Generator<string> {
  const elements = toElements(shown.drawn, shown.places, shown.areas)
  const nodes = elements.filter(isNode)
  const box = boxOf(nodes)
  const lines = captions ? linesOf(shown, box.width) : []
  const strip = lines.length > 0 ? lines.length * captionLine + margin : 0
  const { x, y, width, height } = { ...box, height: box.height + strip }
  const size = { width, height, viewBox: [x, y, width, height].join(' ') }
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    role: 'img',
    'font-family': 'Arial, Helvetica, sans-serif',
  }
  yield `<svg${attributes(root)} aria-labelledby="liaison-title liaison-desc">\n`
  yield `<title id="liaison-title">${escapeText(shown.title)}</title>\n`
  yield `<desc id="liaison-desc">${escapeText(captionsText(shown.captions))}</desc>\n`
  yield `<rect${attributes({ x, y, width, height, fill: '#ffffff' })}/>\n`
  for (const open of elements.filter(isBox)) yield boxSvg(open, nodes)
  yield* edgesSvg(elements.filter(isEdge), new Map(nodes.map((node) => [node.id, node])))
  for (const node of nodes) yield nodeSvg(node)
  yield* lines.map((line, at) => captionSvg(line, x + margin, box.y + box.height + (at + 1) * captionLine))
  yield '</svg>\n'
}

function boxOf(nodes: readonly NodeElement[]) {
  const reaches = nodes.map((node) => ({ ...node.position, ...reachOf(node) }))
  const edge = (of: (each: (typeof reaches)[number]) => number, pick: (a: number, b: number) => number) =>
    reaches.map(of).reduce((found, each) => pick(found, each), reaches[0] ? of(reaches[0]) : 0)
  const left = edge(({ x, across }) => x - across, Math.min) - margin
  const right = edge(({ x, across }) => x + across, Math.max) + margin
  const above = edge(({ y, up }) => y - up, Math.min) - margin
  const below = edge(({ y, down }) => y + down, Math.max) + margin
  const spare = Math.max(0, leastWidth - (right - left)) / 2
  return {
    x: Math.floor(left - spare),
    y: Math.floor(above),
    width: Math.ceil(right - left + 2 * spare),
    height: Math.ceil(below - above),
  }
}

export type CaptionLine = { readonly words: string; readonly bold: boolean }

/** What the export says of itself, in lines that fit under the picture. */
export function linesOf(
  { title, captions }: Pick<Shown, 'title' | 'captions'>,
  width: number,
): CaptionLine[] {
  const most = Math.floor((width - 2 * margin) / letterWidth)
  const wrapped = (text: string, bold: boolean) => wrapText(text, most).map((words) => ({ words, bold }))
  return [
    ...wrapped(title, true),
    ...captions.flatMap((caption) => wrapped(captionText(caption), caption.name === 'Marking')),
  ]
}

const captionSvg = ({ words, bold }: CaptionLine, x: number, y: number) =>
  `<text${attributes({ x, y, 'font-size': captionFont, 'font-weight': bold ? 'bold' : undefined, fill: '#0b0c0c' })}>${escapeText(words)}</text>\n`
