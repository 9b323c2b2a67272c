import type { MeetingKind, Status } from '../../../../../graph-schema/terms.ts'
import { findWhens } from '../dates/findWhens.ts'
import type { DocumentFacts } from '../facts/DocumentFacts.ts'
import type { Block } from '../layout/Block.ts'
import type { Sentence } from '../layout/sentences.ts'
import type { Mention } from '../names/Mention.ts'
import type { Party } from '../names/Party.ts'
import { howArranged } from './arranged.ts'
import { kindOf } from './kinds.ts'
import type { MeetingDraft, PartyTaking } from './MeetingDraft.ts'
import { distinct } from './Scene.ts'

const occasion =
  /\b(?:meeting|call|bilateral|bilat|trilat|round ?-?table|visit|session|readout|read-out|minutes|board|conversation|discussion|taskforce|committee|forum|workshop|seminar|lunch|dinner|summit|note of)\b| \/ | w\/ /i
const before =
  /\b(?:briefing (?:for|on|note)|submission|brief(?:ing)?:|pre-?brief|speaking note|steering brief|ahead of|advice on|agenda)\b/i

/** The occasion a note, readout or set of minutes is about, where it is about one. */
export function mainMeeting(
  facts: DocumentFacts,
  blocks: readonly Block[],
  attendance: readonly PartyTaking[],
  mentionsOf: (block: Block) => readonly Mention[],
  sentences: readonly Sentence[],
  minister: Party | undefined,
): MeetingDraft | undefined {
  if (facts.kind === 'letter' || facts.covers) return undefined
  const head = headOf(blocks)
  const titles = head.filter(
    ({ kind, label }) =>
      kind === 'heading' || (kind === 'field' && label === 'subject') || kind === 'paragraph',
  )
  const called = [facts.title, ...titles.map(({ text }) => text)].find((text) => occasion.test(text))
  if (!called && attendance.length === 0) return undefined
  const first = titles.find(({ text }) => text === called) ?? head[0] ?? blocks[0]
  if (!first) return undefined
  const named = titles.flatMap((block) => mentionsOf(block))
  const forum =
    named.find(({ kind }) => kind === 'forum')?.party ??
    (facts.kind === 'minutes'
      ? named.find(({ kind, start }) => kind === 'body' && start < 200)?.party
      : undefined)
  const titled = attendance.length > 1 ? [] : fromTitle(titles, mentionsOf, facts)
  const opening = attendance.length + titled.length > 1 ? [] : fromOpening(blocks, head, mentionsOf, facts)
  const between =
    attendance.length === 0
      ? fromFirstLines(sentences, facts, mentionsOf)
      : withNamed(titles, attendance, mentionsOf)
  const parties = [
    ...attendance,
    ...titled,
    ...opening,
    ...between,
    ...ofMinister(head, minister, mentionsOf),
  ]
  const arranged = facts.kind === 'note' && mailed(blocks) ? howArranged(facts, sentences) : undefined
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

/** "SoS / Speak Out Schools": those in the title and the lines by it, if there is no list. */
function fromTitle(
  titles: readonly Block[],
  mentionsOf: (block: Block) => readonly Mention[],
  facts: DocumentFacts,
): PartyTaking[] {
  const lines = titles.filter(
    ({ text }) => text === facts.title || occasion.test(text) || / – [A-Z]{2}\b/.test(text),
  )
  const mentions = lines.flatMap(mentionsOf)
  const sure = mentions.filter(({ kind, party }) => (kind === 'person' || kind === 'body') && !party?.loose)
  return [sure.length > 1 ? sure : mentions].flatMap((named) =>
    named.filter(({ kind }) => kind === 'person' || kind === 'body' || kind === 'loose').flatMap(taking),
  )
}

const met =
  /\b(?:call|meeting|visit|conversation|discussion|roundtable|bilateral|session)\b.{0,40}\b(?:between|with)\b/i
const listening =
  /\b(?:listened in|(?:also )?(?:on|joined) the (?:call|line)|sat in|took (?:the |a )?notes?|attended (?:in support|for)|in support)\b/i

/** "yesterday's call between the Minister and Tolu Price. Rachel Ong listened in.": the first lines of a readout. */
function fromFirstLines(
  sentences: readonly Sentence[],
  facts: DocumentFacts,
  mentionsOf: (block: Block) => readonly Mention[],
): PartyTaking[] {
  if (facts.kind !== 'readout') return []
  const first = sentences.filter(({ block }) => !facts.frame.has(block) && block.message === 0).slice(0, 6)
  return first
    .filter(({ text }) => met.test(text) || listening.test(text))
    .flatMap(({ start, end, block }) =>
      mentionsOf(block).filter(
        (mention) => mention.start >= start && mention.end <= end && mention.kind === 'person',
      ),
    )
    .flatMap(taking)
}

/** Whom the title says the meeting is with, where the list of those there does not speak for them. */
const withNamed = (
  titles: readonly Block[],
  attendance: readonly PartyTaking[],
  mentionsOf: (block: Block) => readonly Mention[],
): PartyTaking[] =>
  titles
    .flatMap((block) =>
      mentionsOf(block).filter(
        ({ kind, party, start }) =>
          kind === 'body' &&
          !party?.loose &&
          !attendance.some((each) => each.party === party || each.onBehalfOf === party) &&
          /\b(?:with|w\/)\s*(?:the )?$/i.test(block.text.slice(0, start - block.start)),
      ),
    )
    .flatMap(taking)

/** The minister named at the head of a note of a visit, whom its lists of company do not name again. */
const ofMinister = (
  head: readonly Block[],
  minister: Party | undefined,
  mentionsOf: (block: Block) => readonly Mention[],
): PartyTaking[] =>
  minister && !minister.office && head.some(({ text }) => /\bvisit\b/i.test(text))
    ? head
        .flatMap((block) => mentionsOf(block).filter(({ party }) => party === minister))
        .slice(0, 1)
        .flatMap(taking)
    : []

const taking = ({ party, of, start, end }: Mention): PartyTaking[] =>
  party
    ? [
        {
          party,
          as: 'participant',
          attendance: 'present',
          at: { start, end },
          ...(of ? { onBehalfOf: of } : {}),
        },
      ]
    : []

/** Where neither a list nor the title says who met, those named in the first two sentences of the text. */
function fromOpening(
  blocks: readonly Block[],
  head: readonly Block[],
  mentionsOf: (block: Block) => readonly Mention[],
  facts: DocumentFacts,
): PartyTaking[] {
  const first = blocks.find(
    (block) =>
      !facts.frame.has(block) &&
      block.kind !== 'heading' &&
      block.text.length > 120 &&
      !(head.includes(block) && block.kind === 'field'),
  )
  if (!first) return []
  const until =
    first.start +
    Math.min(
      first.text.length,
      /^(?:[^.]|\.(?! [A-Z])){40,}?\.(?= [A-Z]|$)/.exec(first.text)?.[0].length ?? 300,
    )
  return mentionsOf(first)
    .filter(
      ({ kind, end, party }) =>
        (kind === 'person' || kind === 'body' || kind === 'redacted') && end <= until && !party?.loose,
    )
    .flatMap(taking)
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
