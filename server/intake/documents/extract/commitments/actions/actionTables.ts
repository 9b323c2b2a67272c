import type { Block, Cell } from '../../layout/Block.ts'
import type { ReadText } from '../../readText.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import { headsActions } from './actionHeading.ts'
import { ownersIn } from './owners.ts'
import { dueIn, dueOf, toldTo } from './readAction.ts'

type Column = 'what' | 'about' | 'who' | 'due' | 'status'
const columns: readonly (readonly [Column, RegExp])[] = [
  [
    'what',
    /^(?:(?:agreed )?actions?(?: points?| required)?|task|to do|follow[- ]?up|next steps?|what is to be done)$/i,
  ],
  ['about', /^(?:what|description|detail|item|discussion|subject|topic)$/i],
  ['who', /^(?:(?:action )?owners?|leads?|who|whom|responsib\w+|by whom|assigned to|for)$/i],
  ['due', /^(?:due(?: date| by)?|by|by when|deadline|when|target(?: date)?|timescale|date)$/i],
  ['status', /^(?:status|progress|rag|update|position|outcome)$/i],
]
const columnOf = (text: string) => columns.find(([, words]) => words.test(text.trim()))?.[0]

type Head = { column: Column; at: number; indent: number }

/** The rows of a table of actions, whose first row names its columns. */
export function actionTables(read: ReadText): { drafts: CommitmentDraft[]; blocks: ReadonlySet<Block> } {
  const drafts: CommitmentDraft[] = []
  const blocks = new Set<Block>()
  let heads: Head[] = []
  let wide = 0
  for (const block of read.blocks) {
    if (!block.cells) {
      if (block.kind === 'heading' || block.kind === 'paragraph') heads = []
      continue
    }
    const named = headsOf(block)
    if (named) {
      heads = named
      wide = block.cells.length
      blocks.add(block)
    } else if (heads.length > 0) {
      const row = toRow(block, heads, wide, read)
      drafts.push(...row)
      if (isLog(heads)) blocks.add(block)
    }
  }
  return { drafts, blocks }
}

/**
 * What a table's first row calls its columns, where it is one of things to be done and of whose they are; "When, What,
 * Who" heads engagements unless the heading above says otherwise.
 */
function headsOf({ cells = [], headings }: Block): Head[] | undefined {
  const found = cells.flatMap(({ text, indent }, at) => {
    const column = columnOf(text)
    return column ? [{ column, at, indent }] : []
  })
  const has = (column: Column) => found.some((each) => each.column === column)
  if (has('what') && has('who')) return found
  if (has('what'))
    return found.length > 1 && cells.length > 3 ? found.filter(({ column }) => column !== 'due') : undefined
  const timetable = found[0]?.column === 'due' && !headsActions(headings.at(-1)?.text ?? '')
  if (!has('about') || !has('who') || timetable) return undefined
  return found.map((each) => (each.column === 'about' ? { ...each, column: 'what' as const } : each))
}

/** A table of nothing but actions, none of contacts with a column for what is to be done. */
const isLog = (heads: readonly Head[]) =>
  heads.some(({ column }) => column === 'who') && !heads.some(({ column }) => column === 'about')

function toRow(block: Block, heads: readonly Head[], wide: number, read: ReadText): CommitmentDraft[] {
  const cells = block.cells ?? []
  const cell = (column: Column): string => {
    const head = heads.find((each) => each.column === column)
    if (!head) return ''
    const at = cells.length === wide ? head.at : nearest(cells, head.indent)
    return cells[at]?.text.trim() ?? ''
  }
  const what = cell('what').replace(/^\((?:from|carried)[^)]*\)\s*/i, '')
  if (!/\p{L}{3}/u.test(what) || /^(?:none|nil|no action)\b/i.test(what)) return []
  const on = read.facts.messages[block.message]?.on ?? read.facts.date
  const told = toldTo(what, block.start, block, read)
  const owner = ownersIn(cell('who'), block, read)?.by ?? []
  const task = told?.what ?? what
  const status = `${cell('status')} ${cell('due')}`
  return [
    {
      rule: 'table of actions',
      kind: 'undertaking',
      by: owner.length > 0 ? owner : (told?.by ?? []),
      to: [],
      what: withRow(task, cells, [what, cell('who'), cell('due'), cell('status')]),
      ...(cell('due') ? dueOf(cell('due'), on) : dueIn(task, on)),
      ...(/\b(?:closed|complete[d]?|done|sent|discharged)\b/i.test(`${status} ${isLog(heads) ? '' : what}`)
        ? { done: true }
        : {}),
      span: { start: block.start, end: block.end },
      confidence: 0.85,
    },
  ]
}

/** "Room" says little by itself: what the row is about stands in its other cells. */
function withRow(task: string, cells: readonly Cell[], told: readonly string[]): string {
  if (task.split(/\s+/).length > 5) return task
  const rest = cells
    .map(({ text }) => text.trim())
    .filter((text) => !told.includes(text) && /\p{L}{3}/u.test(text))
    .slice(0, 3)
    .join(' – ')
    .replace(/\s+/g, ' ')
  return rest ? `${task} (“${rest.slice(0, 220)}”)` : task
}

/** The cell that stands under a head where a row has not as many cells as the heads are. */
const nearest = (cells: readonly Cell[], indent: number) =>
  cells.findIndex((cell) => Math.abs(cell.indent - indent) <= 2)
