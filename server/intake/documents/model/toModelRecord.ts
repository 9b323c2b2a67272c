import type { Span } from '../../../../graph-schema/api/intake.ts'
import type { Citation, RecordFile } from '../../../../graph-schema/record.ts'
import { citationsIn } from './citationsIn.ts'
import type { ModelAnswer, SaidCommitment, SaidMeeting } from './ModelAnswer.ts'
import type { NamedParty, NewName } from './namesIn.ts'
import { overlap, placeOf } from './placeOf.ts'

export type Around = {
  text: string
  /** What the rules found. */
  record: RecordFile
  date: string
  model: string
  areas: ReadonlySet<string>
  cite: (span: Span) => Citation
  resolve: (asked: { name: string; type?: NamedParty['type'] }) => NamedParty | undefined
  made: ReadonlyMap<string, NewName>
}
type Found = { record: RecordFile; dropped: number; known: number }

/** No model is taken to be surer than this: fairly sure where everybody is known, else to be checked. */
const confidence = { known: 0.6, unknown: 0.4 }

/**
 * What a model says, as proposals that stand beside those of the rules: only what quotes the text word for word, with
 * the document's own words for what was said. What the rules have found already is left to them.
 */
export function toModelRecord({ meetings, commitments }: ModelAnswer, around: Around): Found {
  const found = { dropped: 0, known: 0 }
  const keep = <T extends object>(one: T | keyof typeof found): T[] => {
    if (typeof one !== 'string') return [one]
    found[one] += 1
    return []
  }
  const kept = {
    meetings: meetings.flatMap((one, at) => keep(toMeeting(one, at, around))),
    commitments: commitments.flatMap((one, at) => keep(toCommitment(one, at, around))),
  }
  return { ...found, record: { liaison: 1, ...kept, ...newParties(JSON.stringify(kept), around) } }
}

function toMeeting(said: SaidMeeting, at: number, around: Around) {
  const { text, record, date, model, areas, cite, resolve } = around
  const place = placeOf(text, said.quote)
  const parties = [
    ...new Map(said.parties.flatMap((one) => resolve(one) ?? []).map((one) => [one.id, one])).values(),
  ]
  if (!place || parties.length === 0) return 'dropped' as const
  const citations = [cite(place)]
  const ids = new Set(parties.map(({ id }) => id))
  const isKnown = (record.meetings ?? []).some(
    (one) =>
      citationsIn(one).some((span) => overlap(span, place)) &&
      (one.parties ?? []).some((taking) => ids.has('person' in taking ? taking.person : taking.organisation)),
  )
  if (isKnown) return 'known' as const
  const sure = parties.some(({ isNew }) => isNew) ? confidence.unknown : confidence.known
  const claim = {
    basis: 'stated' as const,
    citations,
    proposal: { confidence: sure, rule: `model: ${model}` },
  }
  const how = { as: 'participant' as const, ...claim }
  return {
    id: `model-meeting-${at + 1}`,
    title: titleOf(parties),
    kind: said.kind,
    when: whenOf(said, text, date),
    status: said.status,
    statuses: [{ status: said.status, known: date, ...claim }],
    parties: parties.map(({ id, type }) =>
      type === 'person' ? { person: id, ...how } : { organisation: id, ...how },
    ),
    harmAreas: [...new Set(said.harmAreas)].filter((id) => areas.has(id)).map((id) => ({ id, ...claim })),
    ...claim,
  }
}

function toCommitment({ quote, kind, by, to }: SaidCommitment, at: number, around: Around) {
  const { text, record, model, cite, resolve } = around
  const place = placeOf(text, quote)
  const ids = (names: readonly string[]) => [...new Set(names.flatMap((name) => resolve({ name })?.id ?? []))]
  const whose = ids(by)
  if (!place || (by.length > 0 && whose.length === 0)) return 'dropped' as const
  const isKnown = (record.commitments ?? []).some((one) =>
    citationsIn(one).some((span) => overlap(span, place)),
  )
  if (isKnown) return 'known' as const
  return {
    id: `model-commitment-${at + 1}`,
    kind,
    by: whose,
    to: ids(to),
    what: text.slice(place.start, place.end).replace(/\s+/g, ' '),
    status: 'open' as const,
    basis: 'stated' as const,
    citations: [cite(place)],
    proposal: { confidence: confidence.unknown, rule: `model: ${model}` },
  }
}

/** Who is named: the title is never the model's own words. */
const titleOf = (parties: readonly NamedParty[]) =>
  `Meeting of ${parties.map(({ name }) => name).join(', ')}`.slice(0, 300)

/** A date counts only with the document's words for it, and near the document's own. */
function whenOf({ from, to, asWritten }: SaidMeeting, text: string, date: string) {
  const year = Number(date.slice(0, 4))
  const near = (day: string) => Math.abs(Number(day.slice(0, 4)) - year) <= 2
  const first = from ?? to
  const last = to ?? from
  if (
    !asWritten ||
    !placeOf(text, asWritten) ||
    !first ||
    !last ||
    first > last ||
    !near(first) ||
    !near(last)
  )
    return { precision: 'unknown' as const }
  return {
    from: first,
    to: last,
    precision: first === last ? ('day' as const) : ('week' as const),
    asWritten,
  }
}

function newParties(
  used: string,
  { made, cite, model }: Around,
): Pick<RecordFile, 'people' | 'organisations'> {
  const names = [...made.values()].filter(({ id }) => used.includes(`"${id}"`))
  const claim = (at: Span) => ({
    basis: 'stated' as const,
    citations: [cite(at)],
    proposal: { confidence: confidence.unknown, rule: `model: ${model}` },
  })
  return {
    people: names
      .filter(({ type }) => type === 'person')
      .map(({ id, name, at }) => ({ id, name, ...claim(at) })),
    organisations: names
      .filter(({ type }) => type === 'organisation')
      .map(({ id, name, at }) => ({
        id,
        name,
        kind: 'other' as const,
        side: 'external' as const,
        ...claim(at),
      })),
  }
}
