import { addDays, mondayOf } from '../../../../../graph-schema/days.ts'
import type { DocumentKind } from '../../../../../graph-schema/terms.ts'
import type { HeldText } from '../../read/HeldText.ts'
import type { Block } from '../layout/Block.ts'
import { isClosing, isMarking, isSalutation } from '../layout/headings.ts'
import type { Cast } from '../names/Cast.ts'
import { findPeople } from '../names/findPeople.ts'
import { findOffices } from '../names/offices.ts'
import type { Party } from '../names/Party.ts'
import { partyOfOffice } from '../names/partyOfOffice.ts'
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
  const from = messages[0]?.from ?? people.from ?? (kind === 'letter' ? undefined : signerOf(blocks, cast))
  const to = messages[0]?.to ?? people.to
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
  const headings = blocks
    .slice(0, 12)
    .filter(({ kind }) => kind === 'heading')
    .slice(0, 2)
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

/** The messages of a chain, newest first as they stand. */
function messagesOf(blocks: readonly Block[], cast: Cast): Message[] {
  const fields = blocks.filter(({ kind }) => kind === 'field')
  const count =
    Math.max(-1, ...fields.filter(({ label }) => label === 'from').map(({ message }) => message)) + 1
  return Array.from({ length: count }, (_, at) => {
    const of = (label: string) => fields.find((field) => field.message === at && field.label === label)
    const date = of('date')
    return {
      from: personOf(of('from'), cast),
      to: personOf(of('to'), cast),
      on: (date && writtenDay(date.text)) ?? cast.on,
    }
  })
}

function personOf(field: Block | undefined, cast: Cast): Party | undefined {
  if (!field) return undefined
  const name =
    field.text
      .replace(/[<[(].*$/, '')
      .split(';')[0]
      ?.trim() ?? ''
  const office = findOffices(name)[0]
  const [holder] = office?.start === 0 ? findPeople(/\(([^)]*)\)/.exec(field.text)?.[1] ?? '') : []
  if (holder) return cast.person(holder.text, { rule: 'mail header', confidence: 0.8 })
  if (office && office.start === 0) return partyOfOffice(office.text, name, cast)
  if (/^(?:A|D|S|P)?PS\b\s*[/:–-]|^(?:PO|Private (?:Office|Secretary)|Diary)\b/i.test(name)) return undefined
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
