import type { CommitmentFact, SaidAgain } from '../../graph-schema/api/commitments.ts'
import type { EntryRef } from '../../graph-schema/api/shared.ts'
import { closedSince, knownFrom } from './commitmentParts.ts'
import type { CommitmentKnown } from './knownCommitments.ts'
import type { Acting } from './partiesActing.ts'
import { promisesLetter } from './promisesLetter.ts'
import type { CommitmentRow, Part } from './queries/findCommitments.ts'

/** A commitment as the documents up to a day tell it, of which there must be one. */
export function commitmentFact(
  row: CommitmentRow,
  parties: readonly Acting[],
  asOf: string,
): CommitmentKnown {
  const told = row.parts
    .filter((part) => knownFrom(part) <= asOf)
    .toSorted((a, b) => inOrder(a).localeCompare(inOrder(b)))
  // What the survivor of a merge says stands first, whichever document is the earlier.
  const parts = [...told.filter(({ id }) => id === row.id), ...told.filter(({ id }) => id !== row.id)]
  const lead = parts[0]
  if (!lead) throw new Error(`no document up to ${asOf} tells of ${row.id}`)
  const ids = new Set(parts.map(({ id }) => id))
  const by = parties.filter(({ to, of }) => !to && ids.has(of))
  const to = parties.filter((party) => party.to && ids.has(party.of))
  const closing = parts.find((part) => part.status !== 'open' && closedSince(part) <= asOf)
  const due = parts.flatMap((part) => part.due ?? [])[0]
  const government = by.some((party) => party.government)
  return {
    id: row.id,
    kind: row.kind,
    what: lead.what,
    by: refsOf(by),
    to: refsOf(to),
    ...meetingOf(row),
    ...(due ? { due } : {}),
    status: closing?.status ?? 'open',
    late: row.kind === 'undertaking' && government && !closing && due !== undefined && due < asOf,
    government,
    letter: parts.some(({ what }) => promisesLetter(row.kind, what)),
    ...closedOf(closing),
    basis: lead.basis ?? 'stated',
    ...(lead.because ? { because: lead.because } : {}),
    citations: parts.flatMap(citationsOf),
    repeated: parts.slice(1).map(saidAgain),
    known: told.map(knownFrom)[0] ?? '',
    acting: { by: bodiesOf(by), to: bodiesOf(to) },
  }
}

const inOrder = (part: Part) => `${knownFrom(part)} ${part.id}`
const citationsOf = (part: Part) => part.cited.map(({ citation }) => citation)
const saidAgain = (part: Part): SaidAgain => ({ id: part.id, what: part.what, citations: citationsOf(part) })

function closedOf(part: Part | undefined) {
  if (!part) return {}
  const closedOn = closedSince(part)
  return {
    ...(part.closedBy ? { closedBy: part.closedBy.citation } : {}),
    ...(part.closedNote ? { closedNote: part.closedNote } : {}),
    ...(closedOn ? { closedOn } : {}),
  }
}

function meetingOf({ meeting, when }: CommitmentRow): Pick<CommitmentFact, 'meeting'> {
  if (!meeting) return {}
  const { precision, from, to, asWritten } = when ?? {}
  return { meeting: { ...meeting, ...(precision ? { when: { from, to, precision, asWritten } } : {}) } }
}

const refsOf = (parties: readonly Acting[]): EntryRef[] => [
  ...new Map(parties.map(({ ref }) => [ref.id, ref])).values(),
]

const bodiesOf = (parties: readonly Acting[]): string[] => [
  ...new Set(parties.flatMap(({ bodies }) => bodies)),
]
