import { addDays, mondayOf } from '../../../../../graph-schema/days.ts'
import type { DocumentKind } from '../../../../../graph-schema/terms.ts'
import type { HeldText } from '../../read/HeldText.ts'
import type { Block } from '../layout/Block.ts'
import { isClosing, isMarking, isSalutation } from '../layout/headings.ts'
import type { Cast } from '../names/Cast.ts'
import { correspondents } from './correspondents.ts'
import type { DocumentFacts } from './DocumentFacts.ts'
import { homeOf } from './homeOf.ts'
import { keeperOf } from './keeperOf.ts'
import { messagesOf } from './messagesOf.ts'
import { namedWriter } from './namedWriter.ts'
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
  const named = message || kind === 'letter' ? {} : namedWriter(blocks, cast)
  const signed = () => (kind === 'letter' ? undefined : signerOf(blocks, cast))
  const from = message
    ? (message.from ?? signed() ?? people.from)
    : (named.from ?? people.from ?? keeperOf(blocks, cast) ?? signed())
  const to = message?.to ?? (message && blocks.some(isAddressed) ? undefined : (named.to ?? people.to))
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

/** A note signed by initials is by somebody whom only its text names. */
export function addSigner(facts: DocumentFacts, blocks: readonly Block[], cast: Cast) {
  const [message, ...more] = facts.messages
  if (facts.kind === 'letter' || facts.from.length > 0 || !message || more.length > 0) return
  const signer = signerOf(blocks, cast)
  if (!signer) return
  facts.from.push(signer)
  message.from ??= signer
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
