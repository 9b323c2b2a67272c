import type { HeldText } from '../../read/HeldText.ts'
import type { Block, Span } from './Block.ts'
import type { Part } from './toBlocks.ts'

/** Keeps, while going down a text, what each part stands under and how it is counted. */
export class Places {
  readonly #pages: NonNullable<HeldText['pages']>
  #headings: { block: Block; level: number }[] = []
  #message = 0
  #seen = new Set<string>()
  #before: Block | undefined
  /** The item or paragraph that leads up to the items of each depth. */
  #leads: (Block | undefined)[] = []
  #counts = { paragraph: 0, row: 0, heading: 0, bullets: [0] }
  #numbered: Block | undefined
  #bullet: Block | undefined

  constructor(pages: NonNullable<HeldText['pages']>) {
    this.#pages = pages
  }

  put(part: Part, span: Span & { text: string }): Block {
    if (part.kind === 'field') this.#field(part.label ?? '')
    const headings = this.#headings.map(({ block }) => block)
    const depth = part.kind === 'item' ? this.#depthOf(part) : 0
    const lead = part.kind === 'item' ? this.#leadOf(part, depth) : undefined
    const block: Block = {
      ...span,
      kind: part.kind,
      headings,
      depth,
      message: this.#message,
      locator: this.#locate(part, depth, headings, span),
      ...(part.marker === undefined ? {} : { marker: part.marker }),
      ...(part.label === undefined ? {} : { label: part.label }),
      ...(part.cells === undefined ? {} : { cells: part.cells }),
      ...(lead ? { lead } : {}),
      ...this.#pageOf(span.start),
    }
    if (part.kind === 'heading') this.#open(block, part.level ?? 0)
    if (part.kind === 'item') this.#keepItem(block, depth)
    if (part.kind === 'paragraph') this.#leads = [block]
    this.#before = block
    return block
  }

  /** A second "From:" begins the next message of a chain. */
  #field(label: string) {
    if (this.#before?.kind !== 'field') {
      if (label === 'from' && this.#seen.has('from')) {
        this.#message += 1
        this.#headings = []
        this.#leads = []
        this.#seen.clear()
        this.#restart()
      }
    }
    this.#seen.add(label)
  }

  #open(block: Block, level: number) {
    this.#headings = [...this.#headings.filter((open) => open.level < level), { block, level }]
    this.#leads = []
    this.#restart()
  }

  #restart() {
    this.#counts = { paragraph: 0, row: 0, heading: 0, bullets: [0] }
    this.#numbered = undefined
    this.#bullet = undefined
  }

  /** A bullet under a numbered item is its child, also where both stand at the margin. */
  #depthOf({ marker = '-', depth }: Part): number {
    if (/\d/.test(marker) && depth <= 1) return 0
    const under = this.#before
    if (
      depth === 0 &&
      marker === '-' &&
      under?.kind === 'item' &&
      /\d/.test(under.marker ?? '') &&
      under.text.endsWith(':')
    )
      return 1
    return Math.min(depth, 3)
  }

  #leadOf({ marker = '-' }: Part, depth: number): Block | undefined {
    const continues = /^\d+$/.test(marker) && Number(marker) > 1 && this.#numbered && depth === 0
    if (continues) return this.#numbered?.lead
    for (let at = depth; at >= 0; at -= 1) {
      const lead = this.#leads[at]
      if (lead) return lead
    }
    return undefined
  }

  #keepItem(block: Block, depth: number) {
    this.#leads = [
      ...this.#leads.slice(0, depth + 1),
      ...Array(Math.max(0, depth + 1 - this.#leads.length)).fill(undefined),
    ]
    this.#leads[depth + 1] = block
    if (depth === 0) {
      this.#counts.bullets = [this.#counts.bullets[0] ?? 0, 0]
      if (/\d/.test(block.marker ?? '')) this.#numbered = block
      this.#bullet = block
    }
  }

  /** "Hidden Harms Winter Preparedness, item 1, bullet 2" */
  #locate(
    part: Part,
    depth: number,
    headings: readonly Block[],
    { start, text }: Span & { text: string },
  ): string {
    const section = headings.at(-1)?.text.replace(/\s+/g, ' ').trim()
    const own = this.#ownPlace(part, depth, text)
    const page = this.#pageOf(start).page
    return [page === undefined ? undefined : `page ${page}`, section, own]
      .filter(Boolean)
      .join(', ')
      .slice(0, 300)
  }

  #ownPlace(part: Part, depth: number, text: string): string {
    const counts = this.#counts
    switch (part.kind) {
      case 'heading':
        return `heading “${text.replace(/\s+/g, ' ').slice(0, 80)}”`
      case 'field':
        return this.#message > 0
          ? `message ${this.#message + 1}, line “${part.label}”`
          : `line “${part.label}”`
      case 'row':
        counts.row += 1
        return `row ${counts.row}`
      case 'paragraph':
        counts.paragraph += 1
        return `paragraph ${counts.paragraph}`
      case 'item': {
        if (part.marker && part.marker !== '-')
          return depth > 0 && this.#bullet
            ? `${placeOf(this.#bullet)}, item ${part.marker}`
            : `item ${part.marker}`
        counts.bullets[depth] = (counts.bullets[depth] ?? 0) + 1
        const bullet = `bullet ${counts.bullets[depth]}`
        return depth > 0 && this.#bullet ? `${placeOf(this.#bullet)}, ${bullet}` : bullet
      }
    }
  }

  #pageOf(start: number): { page?: number } {
    const page = this.#pages.findLast((each) => each.start <= start)
    return page ? { page: page.page } : {}
  }
}

const placeOf = ({ locator }: Block) => /(?:item|bullet) \S+$/.exec(locator)?.[0] ?? 'item'
