import type {
  Commitments,
  CommitmentsFileQuery,
  CommitmentsQuery,
} from '../../graph-schema/api/commitments.ts'
import type { EntryRef } from '../../graph-schema/api/shared.ts'
import { InvalidInput } from '../access/parseInput.ts'
import type { Transaction } from '../database/database.ts'
import { findRef } from '../register/register.ts'
import { isAbout, isWithin, sorted } from './chosenCommitments.ts'
import { type CommitmentKnown, mostCommitments } from './knownCommitments.ts'
import { letterRule } from './promisesLetter.ts'
import { type Asking, readAsOf } from './readAsOf.ts'

/** A page of the commitments asked for, with how many there are of each status. Throws InvalidInput. */
export async function listCommitments(
  asking: Asking,
  { limit, cursor, ...query }: CommitmentsQuery,
): Promise<Commitments> {
  const { facts, ...heading } = await allCommitments(asking, query)
  const from = Number(cursor ?? 0)
  const next = from + limit
  return {
    ...heading,
    letterRule,
    rows: facts.slice(from, next).map(({ known, acting, ...fact }) => fact),
    ...(next < facts.length ? { cursor: String(next) } : {}),
  }
}

type All = Omit<Commitments, 'rows' | 'cursor' | 'letterRule'> & { facts: CommitmentKnown[] }

/** All of them, in order. Throws InvalidInput for a party or harm area that is not there. */
export async function allCommitments(asking: Asking, query: CommitmentsFileQuery): Promise<All> {
  const { found, ...heading } = await readAsOf(asking, query.asOf, async (ask, day) => {
    const { by, to, about } = await ask((tx) => named(tx, query))
    const known = await asking.allKnown(asking.viewer, { about: about?.id, ...day })
    const asked = known.filter(isAbout({ kind: query.kind, by: by?.id, to: to?.id }))
    return { by, to, about, asked, cut: known.length >= mostCommitments }
  })
  const { asked, by, to, about, cut } = found
  const facts = sorted(asked.filter(isWithin(query)), query)
  return {
    ...heading,
    ...(by ? { by } : {}),
    ...(to ? { to } : {}),
    ...(about ? { about } : {}),
    ...(cut ? { cutAt: mostCommitments } : {}),
    counts: countsOf(asked, facts),
    total: facts.length,
    facts,
  }
}

const countsOf = (asked: readonly CommitmentKnown[], facts: readonly CommitmentKnown[]) => {
  const of = (status: CommitmentKnown['status']) => asked.filter((fact) => fact.status === status).length
  return {
    all: asked.length,
    status: { open: of('open'), done: of('done'), withdrawn: of('withdrawn') },
    late: asked.filter(({ late }) => late).length,
    letters: asked.filter(({ letter }) => letter).length,
    dated: facts.filter(({ due }) => due).length,
  }
}

async function named(tx: Transaction, { by, to, about }: CommitmentsFileQuery) {
  return {
    by: await requireRef(tx, 'by', by, ['person', 'organisation']),
    to: await requireRef(tx, 'to', to, ['person', 'organisation']),
    about: await requireRef(tx, 'about', about, ['harmArea']),
  }
}

async function requireRef(
  tx: Transaction,
  field: string,
  id: string | undefined,
  types: readonly EntryRef['type'][],
): Promise<EntryRef | undefined> {
  if (id === undefined) return undefined
  const ref = await findRef(tx, id)
  if (!ref || !types.includes(ref.type))
    throw new InvalidInput(
      `${field}: there is no ${types[0] === 'harmArea' ? 'harm area' : 'person or organisation'} with the id ${id}.`,
    )
  return ref
}
