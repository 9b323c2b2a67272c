import type { Block } from '../../layout/Block.ts'
import type { ReadText } from '../../readText.ts'
import type { CommitmentDraft } from '../CommitmentDraft.ts'
import { headsActions, paperOwed } from './actionHeading.ts'
import { fieldActions } from './fieldActions.ts'
import { isTold } from './isTold.ts'
import { type Action, readAction, type Segment, segmentsOf } from './readAction.ts'

/** "Action 6.1: …", "AP3 - …": a line that says of itself that it is an action. */
const marked =
  /^[\s([]*(?:ACTIONS?|Actions?|AP|Action point)(?:\s*(?:no\.?\s*)?[\d./]+)?\s*(?:[:–-]|(?<=\d)\)|\((?=.*\)))\s*/
/** "(Secretariat - ACTION 6.4)", "[Action: HC]": a note of whose what stands before it is. */
const after =
  /[([]\s*(?:(?<who>[^()[\]]{2,40}?)\s*[:,–-]\s*actions?(?: point)?\s*[\d./]*|actions?(?: point)?\s*[\d./]*\s*[:–-]\s*(?<whom>[^()[\]]{2,40}?))\s*[)\]]\s*\.?\s*$/i

/** "Action 4/1 (HC to see the Treasury) done on 8 June": one of before, told of in the text. */
const before =
  /(?<called>\bactions?(?: point)?\s+)?\b\d{1,2}[./]\d{1,2}\s+\((?<what>[^()]{10,140})\)(?<fate>[^.;]{0,40})/gi

function earlierActions(block: Block, read: ReadText): CommitmentDraft[] {
  return [...block.text.matchAll(before)].flatMap((match) => {
    const { called, what = '', fate = '' } = match.groups ?? {}
    if (
      !called &&
      !/\b(?:done|closed|complete[d]?|discharged|open|outstanding|ongoing|carried)\b/i.test(fate)
    )
      return []
    const start = block.start + match.index
    const [action] = readAction(
      segmentsOf(what, start).flatMap((segment) => commaParts(segment)),
      block,
      read,
    )
    if (!action || /\bdropped|withdrawn\b/i.test(fate)) return []
    const done = /\b(?:done|closed|complete[d]?|discharged)\b/i.test(fate)
    return [
      {
        ...toDraft({ ...action, ...(done ? { done } : {}) }, block),
        span: { start, end: start + match[0].trimEnd().length },
      },
    ]
  })
}

/** "map of provision, Example Homes, due end June": what, whose, by when. */
const commaParts = ({ text, start }: Segment): Segment[] =>
  [...text.matchAll(/[^,]+/g)].map((part) => ({
    text: part[0].trim().replace(/^was /, ''),
    start: start + part.index,
  }))

/** The actions listed line by line under a heading that says so, or each marked as one. */
export function listedActions(
  read: ReadText,
  taken: ReadonlySet<Block>,
): { drafts: CommitmentDraft[]; blocks: ReadonlySet<Block> } {
  const blocks = new Set<Block>()
  const drafts = read.blocks.flatMap((block) => {
    const actions = taken.has(block) ? [] : actionsOf(block, read)
    if (actions.length > 0) {
      blocks.add(block)
      return actions.map((action) => toDraft(action, block))
    }
    return [
      ...fieldActions(block, read).map((action) => toDraft(action, block)),
      ...earlierActions(block, read),
    ]
  })
  return { drafts, blocks }
}

function actionsOf(block: Block, read: ReadText): Action[] {
  if (block.kind === 'heading' || read.facts.frame.has(block)) return []
  const mark = marked.exec(block.text)
  if (mark) return markedAction(block, mark[0], read)
  const note = block.kind === 'row' ? null : after.exec(block.text)
  if (note) return notedAction(block, note, read)
  const paper = paperOwed(block.headings.at(-1)?.text ?? '')
  if (paper) return paperOf(paper, block, read)
  const inline = inlineList(block)
  if (inline) return inline.flatMap((segment) => readAction([segment], block, read))
  if (!underActions(block) || (block.kind === 'paragraph' && !isLine(block, read.blocks))) return []
  const segments: Segment[] = block.cells
    ? block.cells.flatMap((cell) => segmentsOf(cell.text, cell.start))
    : segmentsOf(block.text, block.start)
  const found = readAction(segments, block, read)
  return found.length > 1 || !found.some(({ what, by }) => by.length === 0 && isTold(what)) ? found : []
}

/** A heading above, or the line that leads up to a list, says that what follows is to be done. */
const underActions = ({ headings, lead, cells }: Block) =>
  (headsActions(headings.at(-1)?.text ?? '') || headsActions(lead?.text ?? '')) &&
  (cells === undefined || (cells.length > 1 && cells.length < 6))

/** "Example Trust: Anna, by 5 June" under "Briefing due": what it is for, whose and by when. */
function paperOf(paper: string, block: Block, read: ReadText): Action[] {
  const { text, start } = block
  const match = /^(?<about>[^:]{3,60}):\s+(?<rest>.+)$/s.exec(text)
  const { about, rest } = match?.groups ?? {}
  if (!about || !rest) return []
  const from = start + text.length - rest.length
  const parts = segmentsOf(rest, from).flatMap(commaParts)
  return readAction([{ text: `${paper} for ${about}`, start }, ...parts], block, read)
}

/** A line of a list without marks; where the list has marks or cells, a paragraph after it is none of it. */
const isLine = ({ text, headings }: Block, blocks: readonly Block[]) =>
  text.length <= 220 &&
  (!isTold(text) || /^\p{Lu}[\p{L}/&, ]{0,30} [–-] /u.test(text)) &&
  !blocks.some(
    ({ kind, headings: other }) => (kind === 'item' || kind === 'row') && other.at(-1) === headings.at(-1),
  )

/** "Still to do, by me, today: send the passwords; ring the trustees": a list in one line. */
function inlineList({ text, start }: Block): Segment[] | undefined {
  const head = /^(?<head>[^:.;]{4,45}):\s+/.exec(text)
  if (!head?.groups?.head || !headsActions(head.groups.head.replace(/,.*$/, ''))) return undefined
  const from = head[0].length
  return [...text.slice(from).matchAll(/[^;]+/g)].map((part) => ({
    text: part[0].trim().replace(/\.$/, ''),
    start: start + from + part.index,
  }))
}

/** "Action 5.1 (Example Trust to send its figures). Done." */
function markedAction(block: Block, mark: string, read: ReadText): Action[] {
  const rest = block.text.slice(mark.length)
  const inside = mark.trimEnd().endsWith('(')
    ? /^[^()]*(?:\([^()]*\)[^()]*)*(?=\))/.exec(rest)?.[0]
    : undefined
  const found = readAction(segmentsOf(inside ?? rest, block.start + mark.length), block, read)
  const fate = inside === undefined ? '' : rest.slice(inside.length)
  const [first] = found
  if (!first || inside === undefined) return found
  const done = /^\W*(?:done|closed|complete)\b|\bclosed\W*$/i.test(fate)
  return /^\W*(?:dropped|withdrawn)\b/i.test(fate) ? [] : [{ ...first, ...(done ? { done: true } : {}) }]
}

/** What stands before the note of whose it is: its last sentence. */
function notedAction(block: Block, note: RegExpExecArray, read: ReadText): Action[] {
  const owner = note.groups?.who ?? note.groups?.whom ?? ''
  const before = read
    .sentencesOf(block)
    .filter(({ start }) => start < block.start + note.index)
    .at(-1)
  const what = before?.text
    .slice(0, Math.max(0, block.start + note.index - before.start))
    .replace(/^(?:it was |was )?(?:also )?agreed (?:that|to)\s+/i, '')
    .replace(/[\s.(]+$/, '')
  if (!what) return []
  return readAction(
    [
      { text: owner, start: block.start + note.index },
      { text: what, start: before?.start ?? block.start },
    ],
    block,
    read,
  )
}

const toDraft = ({ what, by, due, done, context }: Action, block: Block): CommitmentDraft => ({
  rule: 'listed action',
  kind: 'undertaking',
  by,
  to: [],
  what: (context ? `${what} (“${context}”)` : what).replace(/\s+/g, ' ').slice(0, 600),
  ...(due ? { due } : {}),
  ...(done ? { done } : {}),
  span: { start: block.start, end: block.end },
  confidence: by.length > 0 ? 0.75 : 0.6,
})
