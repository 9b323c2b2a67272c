import type { CommitmentFact } from '../../graph-schema/api/commitments.ts'
import type { CommitmentKind } from '../../graph-schema/terms.ts'
import type { Transaction } from '../database/database.ts'
import { type CommitmentKnown, knownCommitments } from './knownCommitments.ts'
import { findCommitmentsWith } from './queries/findCommitmentsWith.ts'

/** How a party has to do with a commitment: `at` where it was made at a meeting the party took part in. */
export type Concerned = { party: string; as: 'by' | 'to' | 'at' }
export type CommitmentOf = CommitmentFact & { of: Concerned[] }

type Asked = {
  /** People and organisations; a body stands also for whoever acted for it. */
  ids: readonly string[]
  asOf: string
  /** Before the newest document, as `Scope` has it. */
  past: boolean
  kinds?: readonly CommitmentKind[]
  /** About this harm area or a part of it, by its meeting. */
  about?: string
  /** Open or closed as of the day; both where nothing is said. */
  open?: boolean
  limit?: number
}

const most = 2_000

/** Commitments by or to parties, or made at meetings with them, as of a day: open ones first, then the latest first. */
export async function commitmentsOf(
  tx: Transaction,
  { ids, asOf, past, kinds, about, open, limit = 200 }: Asked,
): Promise<{ total: number; first: CommitmentOf[] }> {
  const candidates = await findCommitmentsWith(tx, { ids, asOf, limit: most })
  const known = await knownCommitments(tx, { ids: candidates.map(({ id }) => id), about, asOf, past })
  const found = known.flatMap((fact) => {
    if (kinds && !kinds.includes(fact.kind)) return []
    if (open !== undefined && (fact.status === 'open') !== open) return []
    const candidate = candidates.find(({ id }) => id === fact.id)
    const of = candidate ? concerned(fact, candidate) : []
    return of.length > 0 ? [{ ...fact, of }] : []
  })
  return { total: found.length, first: found.toSorted(inOrder).slice(0, limit).map(withoutWorkings) }
}

function concerned(fact: CommitmentKnown, { parties, at }: { parties: string[]; at: string[] }): Concerned[] {
  const by = [...fact.by.map(({ id }) => id), ...fact.acting.by]
  const to = [...fact.to.map(({ id }) => id), ...fact.acting.to]
  return parties.flatMap((party): Concerned[] => [
    ...(by.includes(party) ? [{ party, as: 'by' as const }] : []),
    ...(to.includes(party) ? [{ party, as: 'to' as const }] : []),
    ...(at.includes(party) ? [{ party, as: 'at' as const }] : []),
  ])
}

const inOrder = (a: CommitmentKnown, b: CommitmentKnown) =>
  Number(a.status !== 'open') - Number(b.status !== 'open') ||
  b.known.localeCompare(a.known) ||
  a.id.localeCompare(b.id)

const withoutWorkings = ({ known, acting, ...fact }: CommitmentKnown & { of: Concerned[] }): CommitmentOf =>
  fact
