import type { Commitment, SamePreview } from '../../graph-schema/api/commitments.ts'
import { InvalidInput } from '../access/parseInput.ts'
import type { Transaction } from '../database/database.ts'
import { findRef, NotFound } from '../register/register.ts'
import { candidatesFor } from './candidates.ts'
import { type AsOf, type CommitmentKnown, knownCommitments, knownTogether } from './knownCommitments.ts'
import { type Asking, readAsOf } from './readAsOf.ts'

type Query = { asOf?: string | undefined; find?: string | undefined }

/** One commitment with others that may be the same. Throws NotFound, also where it was not known yet on the day. */
export async function oneCommitment(asking: Asking, id: string, query: Query): Promise<Commitment> {
  const { found, ...heading } = await readAsOf(asking, query.asOf, async (ask, day) => {
    const one = await ask((tx) => requireCommitment(tx, id, day))
    return { one, all: await asking.allKnown(asking.viewer, day) }
  })
  const { known, acting, ...commitment } = found.one
  return {
    ...heading,
    ...(commitment.id === id ? {} : { askedFor: id }),
    commitment,
    candidates: candidatesFor(found.one, found.all, query.find),
  }
}

/** Throws NotFound. */
export async function requireCommitment(tx: Transaction, id: string, day: AsOf): Promise<CommitmentKnown> {
  const ref = await findRef(tx, id)
  const [one] = ref?.type === 'commitment' ? await knownCommitments(tx, { ids: [ref.id], ...day }) : []
  if (!one) throw new NotFound(id)
  return one
}

/** The two as one line, as linking them would make it. Throws NotFound or InvalidInput. */
export async function samePreview(
  asking: Asking,
  id: string,
  other: string,
  asOf?: string | undefined,
): Promise<SamePreview> {
  const { seq, found } = await readAsOf(asking, asOf, (ask, day) =>
    ask(async (tx) => {
      const pair = await requirePair(tx, id, other, day)
      return { ...pair, commitment: await knownTogether(tx, pair, day) }
    }),
  )
  const { known, acting, ...commitment } = found.commitment
  return { seq, stays: found.stays.id, linked: found.linked.id, commitment }
}

/** Which of two stays: the one first told of. Throws NotFound, or InvalidInput where they cannot be the same. */
export async function requirePair(tx: Transaction, id: string, other: string, day: AsOf) {
  const one = await requireCommitment(tx, id, day)
  const two = await requireCommitment(tx, other, day)
  if (one.id === two.id) throw new InvalidInput('with: this is one commitment already.')
  if (one.kind !== two.kind)
    throw new InvalidInput(`with: an ${one.kind} and an ${two.kind} are not the same commitment.`)
  const [stays, linked] = two.known < one.known ? [two, one] : [one, two]
  return { stays, linked }
}
