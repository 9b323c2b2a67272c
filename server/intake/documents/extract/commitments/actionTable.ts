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
  }
  return found
}

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

/** "Met Police" for "Metropolitan Police Service": each word begins the next of the name. */
function _isShortFor(short: string, name: string): boolean {
  const [words, whole] = [short.split(' '), name.split(' ')]
  return (
    short.length > 3 &&
    words.length <= whole.length &&
    words.every((word, at) => word.length > 2 && whole[at]?.startsWith(word))
  )
}
