import { type Camera, grid, type Point, type Positions } from './state/ExploreState.ts'

/** Places in an address: two characters for each whole step of the grid across, two for each down. */

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const half = (digits.length * digits.length) / 2
const nowhere = '....'

function writeStep(value: number): string {
  const step = Math.round(value / grid) + half
  return `${digits.charAt(Math.floor(step / digits.length))}${digits.charAt(step % digits.length)}`
}

function readStep(text: string): number | undefined {
  const [high, low] = [digits.indexOf(text.charAt(0)), digits.indexOf(text.charAt(1))]
  if (high < 0 || low < 0) return undefined
  return (high * digits.length + low - half) * grid
}

function readPoint(text: string): Point | undefined {
  if (text.length !== nowhere.length || text === nowhere) return undefined
  const [x, y] = [readStep(text.slice(0, 2)), readStep(text.slice(2))]
  return x === undefined || y === undefined ? undefined : { x, y }
}

export function writePositions(ids: readonly string[], positions: Positions): string | undefined {
  const text = ids
    .map((id) => positions[id])
    .map((point) => (point ? writeStep(point.x) + writeStep(point.y) : nowhere))
    .join('')
    .replace(/\.+$/, '')
  return text === '' ? undefined : text
}

export function readPositions(ids: readonly string[], text: string | undefined): Positions {
  if (!text) return {}
  const read = ids.map((id, index) => [id, readPoint(text.slice(index * 4, index * 4 + 4))] as const)
  return Object.fromEntries(read.flatMap(([id, point]) => (point ? [[id, point]] : [])))
}

export const writeCamera = (camera: Camera | undefined): string | undefined =>
  camera && [camera.x, camera.y, Math.round(camera.zoom * 1_000)].join(',')

export function readCamera(text: string | undefined): Camera | undefined {
  const numbers = (text ?? '').split(',').map(Number)
  const [x, y, thousandths] = numbers
  if (numbers.length !== 3 || x === undefined || y === undefined || thousandths === undefined)
    return undefined
  if (!numbers.every(Number.isFinite) || thousandths < 1 || thousandths > 10_000) return undefined
  return { x, y, zoom: thousandths / 1_000 }
}
