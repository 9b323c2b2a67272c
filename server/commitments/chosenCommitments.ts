import type { CommitmentSort, CommitmentsFileQuery } from '../../graph-schema/api/commitments.ts'
import type { EntryRef } from '../../graph-schema/api/shared.ts'
import type { CommitmentKnown } from './knownCommitments.ts'

type Filters = Omit<CommitmentsFileQuery, 'asOf' | 'about' | 'sort' | 'order' | 'status' | 'letter' | 'late'>
type Narrowing = Pick<CommitmentsFileQuery, 'status' | 'letter' | 'late'>

/** Of a kind, and by and to the parties asked for: a body stands also for whoever acted for it. */
export const isAbout =
  ({ kind, by, to }: Filters) =>
  (fact: CommitmentKnown): boolean =>
    (!kind?.length || kind.includes(fact.kind)) &&
    (!by || has(by, fact.by, fact.acting.by)) &&
    (!to || has(to, fact.to, fact.acting.to))

const has = (id: string, refs: readonly EntryRef[], acting: readonly string[]) =>
  refs.some((ref) => ref.id === id) || acting.includes(id)

/** Those of a status, late, or with a promised letter. */
export const isWithin =
  ({ status, letter, late }: Narrowing) =>
  (fact: CommitmentKnown): boolean =>
    (!status?.length || status.includes(fact.status)) && (!letter || fact.letter) && (!late || fact.late)

const words = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })
const names = (refs: readonly EntryRef[]) => refs.map(({ name }) => name).join(', ')
const statuses = ['open', 'done', 'withdrawn']

/** What is open stands before what is closed; what is not said comes last, whichever way round. */
const sortKeys: Record<CommitmentSort, (fact: CommitmentKnown) => string> = {
  due: ({ due }) => due ?? '',
  said: ({ known }) => known,
  what: ({ what }) => what,
  by: ({ by }) => names(by),
  to: ({ to }) => names(to),
  status: ({ status }) => String(statuses.indexOf(status)),
}

export function sorted(
  facts: readonly CommitmentKnown[],
  { sort, order }: Pick<CommitmentsFileQuery, 'sort' | 'order'>,
): CommitmentKnown[] {
  const key = sortKeys[sort]
  const turn = order === 'up' ? 1 : -1
  return facts.toSorted(
    (a, b) =>
      (sort === 'due' ? Number(a.status !== 'open') - Number(b.status !== 'open') : 0) ||
      Number(key(a) === '') - Number(key(b) === '') ||
      turn * words.compare(key(a), key(b)) ||
      b.known.localeCompare(a.known) ||
      a.id.localeCompare(b.id),
  )
}
