import { addDays, mondayOf } from '../../../../../graph-schema/days.ts'
import type { DocumentKind } from '../../../../../graph-schema/terms.ts'
import type { HeldText } from '../../read/HeldText.ts'
import type { Block } from '../layout/Block.ts'
import { isClosing, isMarking, isSalutation, isUsualHeading } from '../layout/headings.ts'
import { unshouted } from '../layout/unshouted.ts'
import type { Cast } from '../names/Cast.ts'
import { findPeople } from '../names/findPeople.ts'
import { findOffices } from '../names/offices.ts'
import type { Party } from '../names/Party.ts'
import { partyOfOffice } from '../names/partyOfOffice.ts'
import { isNameOfPerson } from '../tables/columnNames.ts'
import { correspondents } from './correspondents.ts'
import type { DocumentFacts, Message } from './DocumentFacts.ts'
import { writtenDay } from './findDate.ts'
import { homeOf } from './homeOf.ts'
import { signerOf } from './signerOf.ts'
import { signsFor } from './signsFor.ts'

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

export function titleOf(blocks: readonly Block[]): string {
  const subject = blocks.find(
    ({ kind, label, message }) => kind === 'field' && label === 'subject' && message === 0,
  )
  const headings = titlesOf(blocks)
  const first = blocks.find(
    ({ kind, text }) => kind === 'paragraph' && !isMarking(text) && !isSalutation(text),
  )
  const greeting = blocks.findIndex(({ text }) => isSalutation(text) && text.length < 60)
  const about = greeting < 0 ? undefined : blocks[greeting + 1]
  if (!subject && about && about.text.length < 110 && !/[.,;:!?]$/.test(about.text.trim()))
    return about.text
      .replace(/^re:?\s+/i, '')
      .replace(/\s+/g, ' ')
      .trim()
  const line =
    subject?.text.replace(/^(?:(?:RE|FW|FWD)\s*:\s*)+/i, '') ||
    headings.map(({ text }) => text).join(': ') ||
    first?.text ||
    'Document'
  return line.replace(/\s+/g, ' ').trim().slice(0, 200)
}

/** The headings at the very top, before any text and but for those of its parts: "Members", "Next steps". */
function titlesOf(blocks: readonly Block[]): Block[] {
  const until = blocks.findIndex(
    ({ kind, text }, at) =>
      (at > 0 && (kind === 'item' || kind === 'row' || text.length > 160)) ||
      (kind === 'heading' && isUsualHeading(text)),
  )
  const head = blocks.slice(0, until < 0 ? 12 : Math.min(until, 12)).filter(({ kind }) => kind === 'heading')
  const [first] = blocks.slice(0, 12).filter(({ kind }) => kind === 'heading')
  return head.length > 0 ? head.slice(0, 2) : first ? [first] : []
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

/** The messages of a chain, newest first as they stand. */
function messagesOf(blocks: readonly Block[], cast: Cast): Message[] {
  const fields = blocks.filter(({ kind }) => kind === 'field')
  const count =
    Math.max(-1, ...fields.filter(({ label }) => label === 'from').map(({ message }) => message)) + 1
  return Array.from({ length: count }, (_, at) => {
    const of = (label: string) => fields.find((field) => field.message === at && field.label === label)
    const date = of('date')
    const from = of('from')
    return {
      from: personOf(from, cast),
      to: personOf(of('to'), cast),
      on: writtenDay(date?.text ?? from?.text ?? '') ?? cast.on,
    }
  }).map((message, at, all) => ({ ...message, to: message.to ?? (at > 0 ? all[at - 1]?.from : undefined) }))
}

/** "On 4 Oct 2019 at 15:02, Anna Example <anna@example.org> wrote:" names the writer between the time and what follows. */
const wrote = /^On .*\d(?:\s?[ap]m)?,?\s+(.+?)\s*(?:[<[(].*)?\s*wrote:\s*$/i

function personOf(field: Block | undefined, cast: Cast): Party | undefined {
  if (!field) return undefined
  const name =
    (wrote.exec(field.text)?.[1] ?? field.text)
      .replace(/[<[(].*$/, '')
      .split(';')[0]
      ?.trim() ?? ''
  if (/^(?:A|D|S|P)?PS\b\s*[/:–-]|^(?:PO|Private (?:Office|Secretary)|Diary)\b/i.test(name)) return undefined
  const office = findOffices(name)[0]
  const [holder] = office?.start === 0 ? findPeople(/\(([^)]*)\)/.exec(field.text)?.[1] ?? '') : []
  if (holder) return cast.person(holder.text, { rule: 'mail header', confidence: 0.8 })
  if (office && office.start === 0) return partyOfOffice(office.text, name, cast)
  if (/redacted|\bNR\b|personal data/i.test(field.text.slice(0, 20)) || name === '')
    return cast.redacted(field.start)
  if (/^[\p{L}'-]+,\s*[\p{L}' -]+$/u.test(name) && !/minister|office|diary/i.test(name)) {
    const [surname = '', given = ''] = name.split(/,\s*/)
    return cast.person(`${given} ${surname}`, { rule: 'mail header', confidence: 0.8 })
  }
  const own = /^(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]+){1,2}),\s/u.exec(name)?.[1] ?? name
  if (
    /\b(?:office|team|unit|policy|desk|branch|directorate|inbox|correspondence|enquiries|secretariat|submissions)\b/i.test(
      own,
    )
  )
    return undefined
  return /^\p{Lu}[\p{L}'-]+(?: [\p{L}'.-]+){1,3}$/u.test(own)
    ? cast.person(own, { rule: 'mail header', confidence: 0.8 })
    : undefined
}

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
