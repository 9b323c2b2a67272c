import type { CommitmentFact } from '../../graph-schema/api/commitments.ts'
import { groupBy } from '../../graph-schema/groupBy.ts'
import type { Transaction } from '../database/database.ts'
import { commitmentFact } from './commitmentFact.ts'
import { dayOf, knownFrom } from './commitmentParts.ts'
import { type Acting, actingOf } from './partiesActing.ts'
import { type CommitmentRow, findCommitments } from './queries/findCommitments.ts'
import { findCommitmentsAbout } from './queries/findCommitmentsAbout.ts'
import { findPartiesTo, type PartyRow } from './queries/findPartiesTo.ts'
import { findPostsOn } from './queries/findPostsOn.ts'

/** A commitment with the bodies each of its parties acted for. */
export type CommitmentKnown = CommitmentFact & {
  /** The date of the earliest document it is told in; '' where that is a register or none, and it counts always. */
  known: string
  acting: { by: readonly string[]; to: readonly string[] }
}

export type AsOf = { asOf: string; past: boolean }
type Asked = AsOf & { ids?: readonly string[]; about?: string | undefined }

export const mostCommitments = 20_000

/** Commitments as the documents up to a day tell them: all, those with the ids, those about a harm area. */
export async function knownCommitments(
  tx: Transaction,
  { ids, about, asOf, past }: Asked,
): Promise<CommitmentKnown[]> {
  const areas =
    about === undefined
      ? undefined
      : await findCommitmentsAbout(tx, { about, asOf, past, limit: mostCommitments })
  const wanted = ids && areas ? ids.filter((id) => areas.includes(id)) : (ids ?? areas)
  const rows = (await findCommitments(tx, { ids: wanted, limit: mostCommitments })).filter(({ parts }) =>
    parts.some((part) => knownFrom(part) <= asOf),
  )
  const parties = await partiesOf(tx, rows, { asOf, past })
  return rows.map((row) => commitmentFact(row, parties.get(row.id) ?? [], asOf))
}

type Pair = { stays: CommitmentKnown; linked: CommitmentKnown }

/** Two commitments as the one they would be, were the second merged into the first. */
export async function knownTogether(
  tx: Transaction,
  { stays, linked }: Pair,
  { asOf, past }: AsOf,
): Promise<CommitmentKnown> {
  const rows = await findCommitments(tx, { ids: [stays.id, linked.id], limit: 2 })
  const [first, second] = [stays, linked].map(({ id }) => rows.find((row) => row.id === id))
  if (!first || !second) throw new Error(`${stays.id} or ${linked.id} went while it was read`)
  const parties = await partiesOf(tx, rows, { asOf, past })
  return commitmentFact(
    { ...first, parts: [...first.parts, ...second.parts], meeting: first.meeting ?? second.meeting },
    [first, second].flatMap(({ id }) => parties.get(id) ?? []),
    asOf,
  )
}

async function partiesOf(
  tx: Transaction,
  rows: readonly CommitmentRow[],
  { asOf, past }: AsOf,
): Promise<Map<string, Acting[]>> {
  const parties = await findPartiesTo(tx, { ids: rows.map(({ id }) => id), asOf })
  const posts = await postsOf(tx, rows, parties, { asOf, past })
  const byCommitment = groupBy(parties, ({ commitment }) => commitment)
  return new Map(
    rows.map((row) => [
      row.id,
      (byCommitment.get(row.id) ?? []).map((party) => actingOf(party, posts(party, row))),
    ]),
  )
}

/** Whoever was not at the meeting, or where there was none, acts for the posts held on the day of it. */
async function postsOf(
  tx: Transaction,
  rows: readonly CommitmentRow[],
  parties: readonly PartyRow[],
  { asOf, past }: AsOf,
): Promise<(party: PartyRow, row: CommitmentRow) => Acting['posts']> {
  const days = new Map(rows.map((row) => [row.id, dayOf(row) ?? asOf]))
  const asked = new Map(
    parties
      .filter(({ ref, engaged }) => ref.type === 'person' && !engaged)
      .map(({ ref, commitment }) => {
        const day = days.get(commitment) ?? asOf
        return [`${ref.id} ${day}`, { person: ref.id, day }]
      }),
  )
  const found = await findPostsOn(tx, { asked: [...asked.values()], asOf, past })
  const bodies = new Map(found.map((row) => [`${row.person} ${row.day}`, row.bodies]))
  return ({ ref }, row) => bodies.get(`${ref.id} ${days.get(row.id) ?? asOf}`) ?? []
}
