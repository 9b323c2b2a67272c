import type { MeetingKind, Status } from '../../../../../graph-schema/terms.ts'
import { findWhens } from '../dates/findWhens.ts'
import type { DocumentFacts } from '../facts/DocumentFacts.ts'
import type { Block } from '../layout/Block.ts'
import { howArranged } from './arranged.ts'
import { kindOf } from './kinds.ts'
import type { MeetingDraft } from './MeetingDraft.ts'
import { mainParties, type Told } from './mainParties.ts'
import { occasion } from './occasion.ts'
import { distinct } from './Scene.ts'

const before =
  /\b(?:briefing (?:for|on|note)|submission|brief(?:ing)?:|pre-?brief|speaking note|steering brief|ahead of|advice on|agenda)\b/i

/** The occasion a note, readout or set of minutes is about, where it is about one. */
export function mainMeeting(told: Omit<Told, 'head' | 'titles'>): MeetingDraft | undefined {
  const { facts, blocks, attendance, mentionsOf, sentences } = told
  if (facts.kind === 'letter' || facts.covers) return undefined
  const head = headOf(blocks)
  const titles = head.filter(
    ({ kind, label, text }) =>
      kind === 'heading' ||
      (kind === 'field' && label === 'subject') ||
      (kind === 'paragraph' && !/[.;!?]\s*$/.test(text)),
  )
  const called = [facts.title, ...titles.map(({ text }) => text)].find((text) => occasion.test(text))
  if (!called && attendance.length === 0) return undefined
  const first = titles.find(({ text }) => text === called) ?? head[0] ?? blocks[0]
  if (!first) return undefined
  const named = titles.flatMap((block) => mentionsOf(block))
  const forum =
    named.find(({ kind }) => kind === 'forum')?.party ??
    told.standing ??
    (facts.kind === 'minutes'
      ? named.find(({ kind, start }) => kind === 'body' && start < 200)?.party
      : undefined)
  const parties = mainParties({ ...told, head, titles })
  const arranged =
    facts.kind === 'note' && mailed(blocks) && !tells.test(facts.title)
      ? howArranged(facts, sentences)
      : undefined
  const when = arranged ? arranged.when : whenOf(head, facts)
  const status: Status =
    (when?.from ?? '') > facts.date ||
    (before.test(`${facts.title} ${called ?? ''}`) && !/readout|minutes/i.test(facts.title))
      ? 'planned'
      : 'held'
  const kind: MeetingKind =
    facts.kind === 'minutes' || forum
      ? forum || /\b(?:board|committee|taskforce|group)\b/i.test(facts.title)
        ? 'board'
        : 'meeting'
      : kindOf(`${called ?? ''} ${facts.title}`)
  if (parties.length === 0 && !forum) return undefined
  return {
    rule: 'the occasion of the document',
    main: true,
    kind,
    status: arranged?.status ?? status,
    ...(when ? { when } : {}),
    ...(when && when.start < 0 ? { whenBecause: 'The date is that of the document.' } : {}),
    parties: distinct(parties)
      .filter(({ party }) => party !== forum)
      .map((taking) =>
        status === 'planned' && taking.attendance === 'present'
          ? { ...taking, attendance: 'expected' as const }
          : taking,
      ),
    ...(forum ? { forum } : {}),
    title: facts.title,
    span: { start: first.start, end: first.end },
    block: first,
    about: blocks.filter((block) => block.message === 0 && !facts.frame.has(block)),
    confidence: attendance.length > 1 ? 0.9 : 0.75,
  }
}

/** The subject of a message that tells of what has been, and arranges nothing. */
const tells =
  /\b(?:note|record|report|account|summary) (?:of|from|on)\b|\bread-?out\b|\bminutes\b|\bwrite-?up\b/i

const mailed = (blocks: readonly Block[]) =>
  blocks.some(({ kind, label }) => kind === 'field' && label === 'from')

/** What stands before the first real paragraph. */
function headOf(blocks: readonly Block[]): Block[] {
  const until = blocks.findIndex(
    ({ kind, text, marker }, at) =>
      at > 0 &&
      ((kind === 'paragraph' && text.length > 220) ||
        (kind === 'item' && marker !== undefined) ||
        kind === 'row'),
  )
  return blocks.slice(0, until < 0 ? 8 : Math.min(until, 14))
}

function whenOf(head: readonly Block[], facts: DocumentFacts): MeetingDraft['when'] {
  const fields = head.filter(({ kind, label }) => kind === 'field' && label === 'date')
  const mailed = head.some(({ kind, label }) => kind === 'field' && label === 'from')
  const dated = mailed
    ? head.filter(({ label, kind }) => label === 'subject' || kind === 'heading')
    : [...fields, ...head]
  for (const block of dated) {
    const when = findWhens(block.text, facts.date, 'past').find(({ precision }) => precision === 'day')
    if (when) return { ...when, start: block.start + when.start, end: block.start + when.end }
  }
  return facts.kind === 'note' && mailed
    ? undefined
    : { start: -1, end: -1, from: facts.date, to: facts.date, precision: 'day', asWritten: facts.date }
}
