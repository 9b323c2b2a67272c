import type { Size } from '../layout/boxes.ts'
import { labelFont, labelWidth } from '../layout/sizes.ts'

const lineHeight = 1.2 * labelFont
const known = new Map<string, Size>()
let pen: CanvasRenderingContext2D | null | undefined

/** Group names are bold and so are all reckoned to be: better a little room too much. */
function widthOf(text: string): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return text.length * 8
  pen.font = `bold ${labelFont}px Arial, sans-serif`
  return pen.measureText(text).width
}

/** How large a label is drawn at full size, broken into lines between words as the picture breaks them. */
export function measureLabel(text: string): Size {
  const measured = known.get(text)
  if (measured) return measured
  const widths = text.split('\n').flatMap(lineWidths)
  const size = { width: Math.max(...widths) + 4, height: widths.length * lineHeight + 4 }
  known.set(text, size)
  return size
}

function lineWidths(text: string): number[] {
  const space = widthOf(' ')
  const widths: number[] = []
  let used = 0
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word)
    if (used > 0 && used + space + width > labelWidth) {
      widths.push(used)
      used = width
    } else {
      used += (used > 0 ? space : 0) + width
    }
  }
  return [...widths, used]
}
