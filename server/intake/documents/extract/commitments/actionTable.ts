import { findWhens } from '../dates/findWhens.ts'
import type { Block } from '../layout/Block.ts'
import type { Cast } from '../names/Cast.ts'
import type { Party } from '../names/Party.ts'
import { keyOf } from '../names/wordIndex.ts'
import type { CommitmentDraft } from './CommitmentDraft.ts'

const columns: readonly (readonly [string, RegExp])[] = [
  ['what', /^(?:actions?|what|task|action point|description|agreed action)$/i],
  ['who', /^(?:owners?|lead|who|responsible|by whom|action owner|for)$/i],
  ['due', /^(?:due|by|by when|deadline|when|date|due date|timescale)$/i],
  ['status', /^(?:status|progress|rag|update|position)$/i],
]

/** The rows of a table of actions, whose first row names its columns. */
export function actionTables(blocks: readonly Block[], cast: Cast, on: string): CommitmentDraft[] {
  const found: CommitmentDraft[] = []
  let heads: (string | undefined)[] = []
  for (const block of blocks) {
    if (!block.cells) {
      if (block.kind === 'heading' || block.kind === 'paragraph') heads = []
      continue
    }
    const named = block.cells.map(({ text }) => columns.find(([, words]) => words.test(text.trim()))?.[0])
    if (named.includes('what') && (named.includes('who') || named.includes('due'))) heads = named
    else if (heads.length > 0) found.push(...toRow(block, heads, cast, on))
    else if (underActions(block)) found.push(...toRow(plain(block, cast), ['what', 'who', 'due'], cast, on))
  }
  return found
}

/** A table of actions without a row that names its columns. */
const underActions = ({ headings, cells = [] }: Block) =>
  cells.length > 1 &&
  cells.length < 5 &&
  /^(?:actions?(?: points?| agreed| log)?|follow[- ]?ups?|next steps|to do|agreed actions)\s*:?$/i.test(
    headings.at(-1)?.text.trim() ?? '',
  )

/** Its cells in the order task, whose, when, whichever way round they stand: "Giles Munday to draft" is whose it is. */
function plain(block: Block, cast: Cast): Block {
  const cells = block.cells ?? []
  const who = cells.findIndex(({ text }, at) => at > 0 && ownersIn(withoutTask(text), cast).length > 0)
  const [what, ...rest] = cells
  if (!what || who < 0) return block
  const owner = cells[who]
  return {
    ...block,
    cells: [
      what,
      ...(owner ? [{ ...owner, text: withoutTask(owner.text) }] : []),
      ...rest.filter((cell) => cell !== owner),
    ],
  }
}
const withoutTask = (text: string) => text.replace(/\s+to \p{Ll}.*$/u, '')

function toRow(
  block: Block,
  heads: readonly (string | undefined)[],
  cast: Cast,
  on: string,
): CommitmentDraft[] {
  const cell = (name: string) => block.cells?.[heads.indexOf(name)]?.text.trim() ?? ''
  const what = cell('what')
  if (what === '' || !/\p{L}{3}/u.test(what)) return []
  const due = findWhens(`by ${cell('due')}`, on, 'future').find(({ to }) => to !== undefined)
  const status = `${cell('status')} ${cell('due')}`
  return [
    {
      rule: 'table of actions',
      kind: 'undertaking',
      by: ownersIn(cell('who'), cast),
      to: [],
      what,
      ...(due?.to && due.precision !== 'unknown' ? { due: due.to } : {}),
      ...(/\b(?:closed|complete[d]?|done|sent|discharged)\b/i.test(status) ? { done: true } : {}),
      span: { start: block.start, end: block.end },
      confidence: 0.85,
    },
  ]
}

/** "GLA / CPS", "Fledge, Northumbria Police" and "TP" are those the document has named. */
const ownersIn = (written: string, cast: Cast): Party[] =>
  written
    .split(/\s*[/,;&]\s*|\s+and\s+/)
    .filter((name) => /\p{L}/u.test(name))
    .flatMap((name) => {
      const here =
        cast.here.get(name)[0] ??
        cast.parties.find(
          (party) =>
            !party.loose &&
            party.name.length > 3 &&
            keyOf(party.name).startsWith(keyOf(name)) &&
            keyOf(name).length > 3,
        )
      if (here) return [here]
      const known = cast.known.get(name)
      return known.length > 0 ? [cast.choose(known, name)] : []
    })
