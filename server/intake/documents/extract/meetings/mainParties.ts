import type { DocumentFacts } from '../facts/DocumentFacts.ts'
import type { Block } from '../layout/Block.ts'
import type { Sentence } from '../layout/sentences.ts'
import type { Mention } from '../names/Mention.ts'
import type { Party } from '../names/Party.ts'
import type { PartyTaking } from './MeetingDraft.ts'
import { occasion } from './occasion.ts'

/** What a document tells of the occasion it is about. */
export type Told = {
  facts: DocumentFacts
  blocks: readonly Block[]
  /** What stands before the first real paragraph, and the titles among it. */
  head: readonly Block[]
  titles: readonly Block[]
  attendance: readonly PartyTaking[]
  /** Whether those are of a list. */
  listed: boolean
  sentences: readonly Sentence[]
  minister: Party | undefined
  /** The standing group whose name is a heading at the top. */
  standing: Party | undefined
  mentionsOf(block: Block): readonly Mention[]
}

/** Who was there: those listed, else those in the title, else those of the first lines. */
export function mainParties(told: Told): PartyTaking[] {
  const { attendance } = told
  const titled = attendance.length > 1 ? [] : fromTitle(told)
  const opening = attendance.length + titled.length > 1 ? [] : fromOpening(told)
  const further = attendance.length === 0 ? fromFirstLines(told) : withNamed(told)
  return [...attendance, ...titled, ...opening, ...further, ...facing(told), ...ofMinister(told)]
}

/** "SoS / Speak Out Schools": those in the title and the lines by it, if there is no list. */
function fromTitle({ titles, mentionsOf, facts }: Told): PartyTaking[] {
  const lines = titles.filter(
    ({ text }) => text === facts.title || occasion.test(text) || / – [A-Z]{2}\b/.test(text),
  )
  const mentions = lines.flatMap(mentionsOf)
  const sure = mentions.filter(({ kind, party }) => (kind === 'person' || kind === 'body') && !party?.loose)
  return [sure.length > 1 ? sure : mentions].flatMap((named) =>
    named.filter(({ kind }) => kind === 'person' || kind === 'body' || kind === 'loose').flatMap(taking),
  )
}

/** Those a chain of messages brings together: whom its subject names, and whoever writes from outside. */
export const arrangingParties = (told: Told): PartyTaking[] => {
  const named = told.titles
    .filter(({ text }) => text.includes(told.facts.title))
    .flatMap(told.mentionsOf)
    .filter(({ kind, party }) => (kind === 'person' || kind === 'body') && !party?.loose)
    .flatMap(taking)
  return named.length > 0 ? [...named, ...fromOutside(told)] : []
}

/** Officials have their department or office beside their name in the head of a message. */
const fromOutside = ({ blocks, facts }: Told): PartyTaking[] =>
  blocks
    .filter(({ kind, label, text }) => kind === 'field' && label === 'from' && !ofOffice.test(text))
    .flatMap(({ message }) => {
      const party = facts.messages[message]?.from
      return party && (party.posts ?? []).length === 0
        ? [{ party, as: 'participant' as const, attendance: 'present' as const }]
        : []
    })
const ofOffice = /\(|\b(?:office|team|unit|diary|branch|secretary|gov\.uk)\b/i

const met =
  /\b(?:call|meeting|visit|conversation|discussion|roundtable|bilateral|session|minutes|hour|phone|spoke|met|saw|talked|chat|lunch)\b.{0,50}\b(?:between|with|to|saw|met)\b/i
const listening =
  /\b(?:listened in|(?:also |was |were )?(?:on|joined) the (?:call|line)|sat in|took (?:the |a )?notes?|attended (?:in support|for)|in support)\b/i

/** "yesterday's call between the Minister and Tolu Price. Rachel Ong listened in.": the first lines of a readout. */
function fromFirstLines({ sentences, facts, mentionsOf }: Told): PartyTaking[] {
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
const withNamed = ({ titles, attendance, mentionsOf }: Told): PartyTaking[] =>
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

/** "Note of call: Lord Example / Anna Sample": those a title sets side by side, where only the text said who else was there. */
const facing = ({ titles, listed, mentionsOf, facts }: Told): PartyTaking[] =>
  listed
    ? []
    : titles
        .filter(({ text }) => text.includes(' / ') && facts.title.includes(text.slice(0, 40)))
        .flatMap((block) =>
          mentionsOf(block).filter(
            ({ kind, party, start, end }) =>
              kind === 'person' &&
              !party?.office &&
              (/\/ $/.test(block.text.slice(0, start - block.start)) ||
                /^(?: \p{Lu}\p{Lu}+)? \//u.test(block.text.slice(end - block.start))),
          ),
        )
        .flatMap(taking)

/** The minister named at the head of a note of a visit, whom its lists of company do not name again. */
const ofMinister = ({ head, minister, mentionsOf }: Told): PartyTaking[] =>
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
function fromOpening({ blocks, head, mentionsOf, facts }: Told): PartyTaking[] {
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
