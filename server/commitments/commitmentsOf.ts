import type { CommitmentFact } from '../../graph-schema/api/commitments.ts'
import type { Transaction } from '../database/database.ts'
import { type AsOf, type CommitmentKnown, knownCommitments, mostCommitments } from './knownCommitments.ts'
import { findCommitmentsAbout } from './queries/findCommitmentsAbout.ts'
import { findCommitmentsWith } from './queries/findCommitmentsWith.ts'
import { findStanding } from './queries/findStanding.ts'

/** How a party has to do with a commitment: `at` where it was made at a meeting the party took part in. */
export type Concerned = { party: string; as: 'by' | 'to' | 'at' }
export type CommitmentOf = CommitmentFact & { of: Concerned[] }

type Asked = {
  /** People and organisations; a body stands also for whoever acted for it. */
  ids: readonly string[]
  asOf: string
  /** Before the newest document, as `Scope` has it. */
  past: boolean
  /** About this harm area or a part of it, by its meeting. */
  about?: string
  limit?: number
}

/** Commitments by or to parties, or made at meetings with them, as of a day: open ones first, then the latest first. */
export async function commitmentsOf(
  tx: Transaction,
  { ids, about, limit = 200, ...day }: Asked,
): Promise<{ total: number; first: CommitmentOf[] }> {
  const candidates = await candidatesWith(tx, ids, about, day)
  const simple =
    candidates.size > limit ? await simpleOnes(tx, candidates, day.asOf) : new Map<string, Ranked>()
  const rest = await detailed(
    tx,
    candidates,
    [...candidates.keys()].filter((id) => !simple.has(id)),
    day,
  )
  const all = [...simple.values(), ...rest].filter(({ known }) => known <= day.asOf).toSorted(inOrder)
  const first = all.slice(0, limit)
  const missing = first.flatMap((one) => ('fact' in one ? [] : [one.id]))
  const found = new Map(
    [...rest, ...(await detailed(tx, candidates, missing, day))].map((one) => [one.id, one]),
  )
  return { total: all.length, first: first.flatMap(({ id }) => found.get(id)?.fact ?? []) }
}

type Candidate = { parties: string[]; at: string[] }
type Ranked = { id: string; open: boolean; known: string }

async function candidatesWith(
  tx: Transaction,
  ids: readonly string[],
  about: string | undefined,
  { asOf, past }: AsOf,
): Promise<Map<string, Candidate>> {
  const found = await findCommitmentsWith(tx, { ids, asOf, limit: mostCommitments })
  const areas =
    about && new Set(await findCommitmentsAbout(tx, { about, asOf, past, limit: mostCommitments }))
  return new Map(found.filter(({ id }) => !areas || areas.has(id)).map(({ id, ...rest }) => [id, rest]))
}

/**
 * Those of which little tells where they stand: made at a meeting with a party, which needs no asking for whom anyone
 * acted, and told of once. A first page of a thousand reads no more of the rest.
 */
async function simpleOnes(
  tx: Transaction,
  candidates: ReadonlyMap<string, Candidate>,
  asOf: string,
): Promise<Map<string, Ranked>> {
  const certain = [...candidates].flatMap(([id, { at }]) => (at.length > 0 ? [id] : []))
  const standing = (await findStanding(tx, certain)).filter(({ merged }) => !merged)
  return new Map(
    standing.map(({ id, known, closedSince }) => [
      id,
      { id, known, open: closedSince === undefined || closedSince > asOf },
    ]),
  )
}

/** Of those with the ids the ones that do concern a party, with all there is to say of them. */
async function detailed(
  tx: Transaction,
  candidates: ReadonlyMap<string, Candidate>,
  ids: readonly string[],
  day: AsOf,
): Promise<(Ranked & { fact: CommitmentOf })[]> {
  if (ids.length === 0) return []
  const known = await knownCommitments(tx, { ids, ...day })
  return known.flatMap((one) => {
    const candidate = candidates.get(one.id)
    const of = candidate ? concerned(one, candidate) : []
    const ranked = { id: one.id, open: one.status === 'open', known: one.known }
    return of.length > 0 ? [{ ...ranked, fact: withoutWorkings({ ...one, of }) }] : []
  })
}

function concerned(fact: CommitmentKnown, { parties, at }: Candidate): Concerned[] {
  const by = [...fact.by.map(({ id }) => id), ...fact.acting.by]
  const to = [...fact.to.map(({ id }) => id), ...fact.acting.to]
  return parties.flatMap((party): Concerned[] => [
    ...(by.includes(party) ? [{ party, as: 'by' as const }] : []),
    ...(to.includes(party) ? [{ party, as: 'to' as const }] : []),
    ...(at.includes(party) ? [{ party, as: 'at' as const }] : []),
  ])
}

const inOrder = (a: Ranked, b: Ranked) =>
  Number(!a.open) - Number(!b.open) || b.known.localeCompare(a.known) || a.id.localeCompare(b.id)

const withoutWorkings = ({ known, acting, ...fact }: CommitmentKnown & { of: Concerned[] }): CommitmentOf =>
  fact
