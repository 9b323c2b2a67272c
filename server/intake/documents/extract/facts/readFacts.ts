import { addDays, mondayOf } from '../../../../../graph-schema/days.ts'
import type { DocumentKind } from '../../../../../graph-schema/terms.ts'
import type { HeldText } from '../../read/HeldText.ts'
import type { Block } from '../layout/Block.ts'
import { isClosing, isMarking, isSalutation } from '../layout/headings.ts'
import { unshouted } from '../layout/unshouted.ts'
import type { Cast } from '../names/Cast.ts'
import type { Party } from '../names/Party.ts'
import { isNameOfPerson } from '../tables/columnNames.ts'
import { correspondents } from './correspondents.ts'
import type { DocumentFacts } from './DocumentFacts.ts'
import { homeOf } from './homeOf.ts'
import { messagesOf } from './messagesOf.ts'
import { signerOf } from './signerOf.ts'
import { signsFor } from './signsFor.ts'
import { titleOf } from './titleOf.ts'

/** What the document says of itself: its kind, title, day, writer, reader and marking. */
export function readFacts(held: HeldText, blocks: readonly Block[], cast: Cast): DocumentFacts {
  const title = titleOf(blocks)
  const kind = kindOf(blocks, title)
  const messages = messagesOf(blocks, cast)
  const people = correspondents(blocks, cast)
  const [message] = messages
  const signed = () => (kind === 'letter' ? undefined : signerOf(blocks, cast))
  const from = message
    ? (message.from ?? signed() ?? people.from)
    : (people.from ?? keeperOf(title, cast) ?? signed())
  const to = message?.to ?? (message && blocks.some(isAddressed) ? undefined : people.to)
  const marking = held.marking ?? markingOf(blocks)
  const home = homeOf(from, blocks, cast)
  const body = kind === 'letter' ? signsFor(blocks, cast) : undefined
  if (body && from && body !== from && !from.known) from.body ??= body
  const covers = coversOf(title, blocks, cast.on)
  return {
    kind,
    title,
    date: cast.on,
    ...(marking ? { marking } : {}),
    from: from ? [from] : [],
    to: to ? [to] : [],
    messages: messages.length > 0 ? messages : [{ from, to, on: cast.on }],
    ...(home ? { home } : {}),
    ...(covers ? { covers } : {}),
    frame: frameOf(blocks),
  }
}

function kindOf(blocks: readonly Block[], title: string): DocumentKind {
  const head = blocks
    .slice(0, 10)
    .filter(({ text }) => text.length < 140)
    .map(({ text }) => text)
    .join('\n')
  if (/\breadout\b|\bread-out\b/i.test(`${title}\n${head}`)) return 'readout'
  if (
    /\bminutes\b|\brecord of (?:the )?(?:meeting|board|\w+ (?:meeting|session))|\bnote of the (?:\w+ )?(?:meeting|board)\b.*\bboard\b|\brecord of\b.{0,60}\bsession\b/i.test(
      head,
    )
  )
    return 'minutes'
  const written =
    blocks.some(({ text }) => isSalutation(text) && text.length < 60) ||
    blocks.slice(-8).some(({ text }) => /^\s*yours\b/i.test(text))
  const mailed = blocks.some(({ kind, label }) => kind === 'field' && label === 'from')
  return written && !mailed ? 'letter' : 'note'
}

const markingOf = (blocks: readonly Block[]) =>
  blocks
    .find(({ kind, label, text }) => kind === 'field' && label === 'marking' && text.length < 80)
    ?.text.trim() ?? undefined

/** "A EXAMPLE - CONTACT LOG": whose log it is. */
function keeperOf(title: string, cast: Cast): Party | undefined {
  const log = '(?:contact |telephone |call |meetings? )?(?:log|diary|record|notebook|daybook)\\b'
  const name = new RegExp(
    `^(.{3,40}?)(?:'s|\\s*[-–—:,])\\s*${log}|\\b${log}(?: of| kept by| by|\\s*[-–—:,])\\s*(.{3,40}?)(?=[,(–—-]|$)`,
    'iu',
  ).exec(unshouted(title))
  const written = (name?.[1] ?? name?.[2] ?? '').trim()
  return isNameOfPerson(written)
    ? cast.person(written, { rule: 'keeper of a log', confidence: 0.7 })
    : undefined
}

const isAddressed = ({ kind, label, message }: Block) => kind === 'field' && label === 'to' && message === 0

/** The week or month a regular report covers. */
function coversOf(title: string, blocks: readonly Block[], on: string): DocumentFacts['covers'] {
  const head = [title, ...blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)].join('\n')
  if (/\bweek(?:ly)?\b/i.test(head))
    return {
      from: mondayOf(on),
      to: addDays(mondayOf(on), 4),
      precision: 'week',
      because: 'The document reports on its week.',
    }
  if (/\bmonth(?:ly)?\b/i.test(title))
    return {
      from: `${on.slice(0, 7)}-01`,
      to: on,
      precision: 'month',
      because: 'The document reports on its month.',
    }
  return undefined
}

/** What stands round the text: fields, letterhead, salutation, and all from the closing on. */
function frameOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const frame = new Set<Block>()
  const salutation = blocks.findIndex(
    ({ text, kind }) => kind === 'paragraph' && isSalutation(text) && text.length < 60,
  )
  for (const [at, block] of blocks.entries()) {
    const before = salutation >= 0 && salutation < 14 && at <= salutation
    if (before || block.kind === 'field' || isMarking(block.text)) frame.add(block)
  }
  let closed = false
  let message = 0
  for (const block of blocks) {
    if (block.message !== message) closed = false
    message = block.message
    if (block.kind === 'paragraph' && block.text.length < 60 && isClosing(block.text)) closed = true
    if (block.kind === 'heading' || block.text.length > 160) closed = false
    if (closed) frame.add(block)
  }
  return frame
}
