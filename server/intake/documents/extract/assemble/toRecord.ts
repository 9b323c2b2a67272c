import type { Citation, RecordFile } from '../../../../../graph-schema/record.ts'
import type { CommitmentDraft } from '../commitments/CommitmentDraft.ts'
import type { DocumentFacts } from '../facts/DocumentFacts.ts'
import type { Block, Span } from '../layout/Block.ts'
import type { MeetingDraft, PartyTaking } from '../meetings/MeetingDraft.ts'
import type { Party } from '../names/Party.ts'
import { slug } from '../names/slug.ts'
import type { PointDraft } from '../points/PointDraft.ts'
import { titleOf } from './titleOf.ts'
import { toEvidence } from './toEvidence.ts'
import { toParties } from './toParties.ts'
import { toWhen } from './toWhen.ts'

export type Drafts = {
  facts: DocumentFacts
  meetings: readonly MeetingDraft[]
  points: readonly PointDraft[]
  commitments: readonly CommitmentDraft[]
  held: string
  blocks: readonly Block[]
  cast: readonly Party[]
}

/** The proposals as a record: every entry and claim with its citation, its confidence and the rule that made it. */
export function toRecord({ facts, meetings, points, commitments, held, blocks, cast }: Drafts): RecordFile {
  const document = `${facts.date}-${slug(facts.title).slice(0, 60)}`
  const cite = citing(document, held, blocks)
  const ids = idsFor(meetings, facts.date)
  const used = new Set<Party>([...facts.from, ...facts.to])
  const use = (party: Party) => {
    used.add(party)
    return party.id
  }
  const record: RecordFile = {
    liaison: 1,
    documents: [
      {
        id: document,
        kind: facts.kind,
        title: facts.title,
        date: facts.date,
        from: facts.from.map(use),
        to: facts.to.map(use),
        ...(facts.marking ? { marking: facts.marking } : {}),
        ...(facts.dateBecause
          ? { basis: 'inferred' as const, because: facts.dateBecause }
          : { basis: 'stated' as const }),
        citations: [{ document, locator: 'Whole document' }],
        proposal: { confidence: 0.8, rule: 'head of the document' },
      },
    ],
    meetings: meetings.map((draft) => toMeeting(draft, ids, facts, cite, use)),
    points: points.map((point, at) => ({
      id: `${facts.date}-point-${at + 1}-${slug(point.text).slice(0, 30)}`,
      meeting: ids.get(point.meeting) ?? '',
      kind: point.kind,
      by: point.by.map(use),
      text: point.text,
      ...(point.areas.length > 0 ? { harmAreas: point.areas } : {}),
      basis: point.because ? ('inferred' as const) : ('stated' as const),
      ...(point.because ? { because: point.because } : {}),
      citations: [cite(point.span)],
      proposal: { confidence: point.confidence, rule: point.rule },
    })),
    commitments: commitments.map((draft, at) => ({
      id: `${facts.date}-${draft.kind}-${at + 1}-${slug(draft.what).slice(0, 30)}`,
      ...(draft.meeting && ids.get(draft.meeting) ? { meeting: ids.get(draft.meeting) } : {}),
      kind: draft.kind,
      by: draft.by.map(use),
      to: draft.to.map(use),
      what: draft.what,
      ...(draft.due ? { due: draft.due } : {}),
      status: draft.done ? ('done' as const) : ('open' as const),
      ...(draft.done ? { closedBy: cite(draft.span) } : {}),
      basis: draft.because ? ('inferred' as const) : ('stated' as const),
      ...(draft.because ? { because: draft.because } : {}),
      citations: [cite(draft.span)],
      proposal: { confidence: draft.confidence, rule: draft.rule },
    })),
  }
  const evidence = toEvidence(facts, blocks, cite, use)
  return { ...record, ...evidence, ...toParties(used, cast, document, cite, held) }
}

export type Cite = (span: Span) => Citation

/** A citation of a stretch of the held text: its place in words, its offsets and the very words. */
const citing =
  (document: string, held: string, blocks: readonly Block[]): Cite =>
  (given) => {
    const span = { start: given.start, end: toWordEnd(held, given.end) }
    const block = blocks.findLast(({ start }) => start <= span.start) ?? blocks[0]
    return {
      document,
      locator: block?.locator || 'Whole document',
      start: span.start,
      end: span.end,
      quote: held.slice(span.start, span.end).slice(0, 2_000),
    }
  }

/** In a scanned text a word set right is shorter than it stands there: what is quoted goes on to its end. */
const toWordEnd = (held: string, end: number): number => {
  let until = end
  while (/\p{L}/u.test(held[until - 1] ?? '') && /\p{L}/u.test(held[until] ?? '')) until += 1
  return until
}

/** A readable id for each meeting, by day and title. */
function idsFor(meetings: readonly MeetingDraft[], date: string): Map<MeetingDraft, string> {
  const taken = new Set<string>()
  return new Map(
    meetings.map((draft) => {
      const base = `${date}-${slug(titleOf(draft)).slice(0, 50)}`
      let id = base
      for (let more = 2; taken.has(id); more += 1) id = `${base}-${more}`
      taken.add(id)
      return [draft, id]
    }),
  )
}

function toMeeting(
  draft: MeetingDraft,
  ids: ReadonlyMap<MeetingDraft, string>,
  facts: DocumentFacts,
  cite: Cite,
  use: (party: Party) => string,
) {
  const proposal = { confidence: draft.confidence, rule: draft.rule }
  const citation = cite(draft.span)
  const because = [draft.because, draft.whenBecause].filter(Boolean).join(' ')
  return {
    id: ids.get(draft) ?? '',
    title: titleOf(draft),
    kind: draft.kind,
    ...(draft.forum ? { forum: use(draft.forum) } : {}),
    when: toWhen(draft),
    status: draft.status,
    statuses: [
      { status: draft.status, known: facts.date, basis: 'stated' as const, citations: [citation], proposal },
    ],
    parties: draft.parties.map((taking) => toTaking(taking, cite, draft, use)),
    harmAreas: (draft.areas ?? []).map((id) => ({
      id,
      basis: 'stated' as const,
      proposal: { confidence: 0.7, rule: 'words of the paragraph or its heading' },
    })),
    basis: because ? ('inferred' as const) : ('stated' as const),
    ...(because ? { because } : {}),
    citations: [citation],
    proposal,
  }
}

function toTaking(
  { party, as, attendance, onBehalfOf, at, because }: PartyTaking,
  cite: Cite,
  draft: MeetingDraft,
  use: (party: Party) => string,
) {
  const id = use(party)
  const why = because ?? party.because
  return {
    ...(party.type === 'person' ? { person: id } : { organisation: id }),
    as,
    ...(attendance ? { attendance } : {}),
    ...(onBehalfOf && onBehalfOf !== party ? { onBehalfOf: use(onBehalfOf) } : {}),
    basis: why ? ('inferred' as const) : ('stated' as const),
    ...(why ? { because: why } : {}),
    citations: [cite(at ?? draft.span)],
    proposal: { confidence: Math.min(draft.confidence, party.confidence), rule: party.rule },
  }
}
