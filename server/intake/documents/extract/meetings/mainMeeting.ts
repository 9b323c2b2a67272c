import type { MeetingKind, Status } from '../../../../../graph-schema/terms.ts'
import { findWhens } from '../dates/findWhens.ts'
import type { DocumentFacts } from '../facts/DocumentFacts.ts'
import type { Block } from '../layout/Block.ts'
import type { Sentence } from '../layout/sentences.ts'
import type { Party } from '../names/Party.ts'
import { howArranged, isArranging } from './arranged.ts'
import { kindOf } from './kinds.ts'
import type { MeetingDraft } from './MeetingDraft.ts'
import { arrangingParties, mainParties, type Told } from './mainParties.ts'
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
      (kind === 'paragraph' && !/[.;!?]\s*$/.test(text) && !ofDay.test(text)),
  )
  const called = [facts.title, ...titles.map(({ text }) => text)].find((text) => occasion.test(text))
  const arranging = facts.kind === 'note' && mailed(blocks) && !called && isArranging(facts, sentences)
  if (!called && attendance.length === 0 && !arranging) return undefined
  const first = titles.find(({ text }) => text === called) ?? head[0] ?? blocks[0]
  if (!first) return undefined
  const named = titles.flatMap((block) => mentionsOf(block))
  const forum =
    named.find(({ kind }) => kind === 'forum')?.party ??
    told.standing ??
    (facts.kind === 'minutes'
      ? named.find(({ kind, start }) => kind === 'body' && start < 200)?.party
      : undefined)
  const parties = arranging
    ? arrangingParties({ ...told, head, titles })
    : mainParties({ ...told, head, titles })
  const arranged =
    facts.kind === 'note' && mailed(blocks) && !tells.test(facts.title) && !before.test(facts.title)
      ? howArranged(facts, sentences)
      : undefined
  const when = arranged
    ? arranged.when
    : (whenOf(head, facts) ??
      dayTold(told, new Set(parties.map(({ party }) => party))) ??
      ofDocument(facts, mailed(blocks)))
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

/** A line of a list of days is no title. */
const ofDay = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.? \d{1,2}\b|^\d{1,2}[:.]\d{2}\b/i

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

/** "Meeting with Example Trust, 14 March 2024", a line without a stop. */
const isTitle =
  /^(?:meeting|mtg|call|visit|round-?table|session|bilateral|lunch|dinner)\b(?:[^.!?]|\.\d){5,140}$/i

function whenOf(head: readonly Block[], facts: DocumentFacts): MeetingDraft['when'] {
  const fields = head.filter(({ kind, label }) => kind === 'field' && label === 'date')
  const mailed = head.some(({ kind, label }) => kind === 'field' && label === 'from')
  const dated = mailed
    ? head.filter(
        ({ label, kind, text }) =>
          label === 'subject' || kind === 'heading' || (kind === 'paragraph' && isTitle.test(text)),
      )
    : [...fields, ...head]
  for (const block of dated) {
    const when = findWhens(block.text, facts.date, 'past').find(({ precision }) => precision === 'day')
    if (when) return { ...when, start: block.start + when.start, end: block.start + when.end }
  }
  return undefined
}

const firstLines = 6
const spoke = /\b(?:met|spoke|saw|rang|called|visited|hosted|talked|call|meeting|conversation)\b/i

/** "The Minister spoke to her last night": the day a readout gives at its beginning, counted from the day it was sent. */
function dayTold(
  { facts, sentences, mentionsOf }: Pick<Told, 'facts' | 'sentences' | 'mentionsOf'>,
  parties: ReadonlySet<Party>,
): MeetingDraft['when'] {
  const named = ({ block, start, end }: Sentence) =>
    mentionsOf(block).some(
      (each) =>
        each.start >= start &&
        each.end <= end &&
        [each.party, each.of].some((party) => party && parties.has(party)),
    )
  if (facts.kind !== 'readout') return undefined
  const running = sentences.filter(({ block }) => !facts.frame.has(block))
  for (const sentence of facts.messages.flatMap((_, at) =>
    running.filter(({ block }) => block.message === at).slice(0, firstLines),
  )) {
    const on = facts.messages[sentence.block.message]?.on ?? facts.date
    const { text, start } = sentence
    const when =
      spoke.test(text) && named(sentence)
        ? findWhens(text, on, 'past').find(({ precision, from }) => precision === 'day' && (from ?? '') <= on)
        : undefined
    if (when) return { ...when, start: start + when.start, end: start + when.end }
  }
  return undefined
}

/** The day of the document itself; a message arranges what is of another day. */
const ofDocument = ({ kind, date }: DocumentFacts, isMail: boolean): MeetingDraft['when'] =>
  kind === 'note' && isMail
    ? undefined
    : { start: -1, end: -1, from: date, to: date, precision: 'day', asWritten: date }
