import type { Core } from 'cytoscape'
import { toElements } from '../picture/toElements.ts'
import type { Shown } from './Shown.ts'
import { linesOf } from './svg/toSvg.ts'

/** Browsers draw no larger picture than this, some of them without saying so. */
const longestSide = 16_000
const largestArea = 120_000_000
const wanted = 2
const margin = 24
const captionFont = 13
const captionLine = 18
const leastWidth = 640

/** As many times the size on paper as the browser can draw, twice at most. */
export function scaleOf(width: number, height: number): number {
  return Math.min(
    wanted,
    longestSide / width,
    longestSide / height,
    Math.sqrt(largestArea / (width * height)),
  )
}

/** The whole picture on white, twice its size, with what the export says of itself under it. */
export async function toPng(core: Core, shown: Shown): Promise<{ blob: Blob; scale: number }> {
  const { w, h } = core.elements().boundingBox()
  const width = Math.max(w + 2 * margin, leastWidth)
  const lines = linesOf(shown, width)
  const height = h + 2 * margin + lines.length * captionLine + margin
  const scale = scaleOf(width, height)
  const picture = await createImageBitmap(await plainly(core, shown, scale))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('This browser cannot draw the picture. Download it as SVG.')
  brush.fillStyle = '#ffffff'
  brush.fillRect(0, 0, canvas.width, canvas.height)
  brush.drawImage(picture, (canvas.width - picture.width) / 2, margin * scale)
  brush.fillStyle = '#0b0c0c'
  for (const [at, { words, bold }] of lines.entries()) {
    brush.font = `${bold ? 'bold ' : ''}${captionFont * scale}px Arial, Helvetica, sans-serif`
    brush.fillText(words, margin * scale, (h + 2 * margin + (at + 1) * captionLine) * scale)
  }
  return { blob: await blobOf(canvas), scale }
}

/**
 * Without what marks the selection and the keyboard's place: those are of the moment. Put back before the next frame.
 * With all marks and words, which on screen are put on only where they can be read.
 */
async function plainly(core: Core, shown: Shown, scale: number): Promise<Blob> {
  const bare = core.elements().not('.marked')
  bare.addClass('marked')
  await imagesOf(core, shown)
  const faded = core.$('.faded')
  const cursor = core.$('.cursor')
  const selected = core.$(':selected')
  core.batch(() => {
    faded.removeClass('faded')
    cursor.removeClass('cursor')
    selected.unselect()
  })
  const drawn = core.png({ output: 'blob-promise', full: true, scale, bg: '#ffffff' })
  core.batch(() => {
    selected.select()
    cursor.addClass('cursor')
    faded.addClass('faded')
    bare.removeClass('marked')
  })
  return drawn
}

/** The first drawing of an image only asks for it: it is waited for, so that none is left out. */
async function imagesOf(core: Core, { drawn, places, areas }: Shown) {
  core.png({ full: true, scale: 0.05 })
  const images = new Set(
    toElements(drawn, places, areas).flatMap(({ group, data }) => (group === 'nodes' ? data.images : [])),
  )
  images.delete('none')
  await Promise.all([...images].map(loaded))
}

async function loaded(address: string) {
  const image = new Image()
  image.src = address
  await image.decode()
}

const blobOf = (canvas: HTMLCanvasElement) =>
  new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('This picture is too large for the browser. Download it as SVG.'))
    }, 'image/png')
  })
