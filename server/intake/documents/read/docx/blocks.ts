import { tooMuchText } from '../heldSafely.ts'
import { limits } from '../limits.ts'

/** A line or paragraph of text, and how it stands to its neighbours. */
export type Block = {
  kind: 'heading' | 'item' | 'row' | 'plain' | 'empty'
  text: string
  /** Whether there is space before or after it as it is set. */
  before: boolean
  after: boolean
}

export const headingLine = (level: number, text: string) =>
  `${'#'.repeat(Math.min(Math.max(level, 1), 6))} ${text.replace(/\s+/g, ' ').trim()}`

/** Two spaces a level, then the marker. */
export const itemLine = (level: number, marker: string, text: string) =>
  `${'  '.repeat(Math.min(Math.max(level, 0), 8))}${marker} ${text}`

function isParted(above: Block, below: Block) {
  if (above.kind === below.kind && (above.kind === 'item' || above.kind === 'row')) return false
  if ([above.kind, below.kind].some((kind) => kind === 'heading' || kind === 'row')) return true
  return above.after || below.before
}

/** Blocks as text: what is set apart on the page is parted by an empty line. */
export function joinBlocks(blocks: readonly Block[]): string {
  const pieces: string[] = []
  let last: Block | undefined
  let gap = false
  let length = 0
  for (const block of blocks) {
    if (block.kind === 'empty') {
      gap = true
      continue
    }
    if (last) pieces.push(gap || isParted(last, block) ? '\n\n' : '\n')
    pieces.push(block.text)
    length += block.text.length
    if (length > limits.characters) throw tooMuchText()
    last = block
    gap = false
  }
  return pieces.join('')
}
