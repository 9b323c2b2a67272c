import type { Transaction } from '../database/database.ts'
import { type Problem, RecordError } from './recordError.ts'
import { brokenReference, referencesOf } from './references.ts'
import type { Outcome } from './writeEntries.ts'
import { findReferrers } from './writes/findReferrers.ts'
import { findResolved, type Resolved } from './writes/findResolved.ts'

/**
 * Every id referred to must be there afterwards, of the right type. Answers with what each id in the database is
 * and belongs to, before the change. Throws RecordError.
 */
export async function checkReferences(
  tx: Transaction,
  outcomes: readonly Outcome[],
): Promise<Map<string, Resolved>> {
  const after = new Map(outcomes.map((outcome) => [outcome.id, outcome.after]))
  const references = outcomes.flatMap(({ id, after: entry }) =>
    entry ? referencesOf(entry).map((reference) => ({ ...reference, entry: id })) : [],
  )
  const ids = new Set([...references.map((reference) => reference.id), ...after.keys()])
  const found = await findResolved(tx, [...ids])
  const problems = references.flatMap((reference): Problem[] => {
    const type = after.has(reference.id) ? after.get(reference.id)?.type : found.get(reference.id)?.type
    const message = brokenReference(reference, type)
    return message ? [{ entry: reference.entry, path: reference.path, message, ref: reference.id }] : []
  })
  const loops = outcomes.flatMap((outcome) => mergeLoop(outcome, after, found))
  if (problems.length + loops.length > 0) throw new RecordError([...problems, ...loops])
  return found
}

/** An entry cannot belong to itself, however long the way round. */
function mergeLoop(
  { id, after }: Outcome,
  entries: ReadonlyMap<string, Outcome['after']>,
  found: ReadonlyMap<string, Resolved>,
): Problem[] {
  const into = (of: string): string | undefined => {
    const entry = entries.get(of)
    if (entry) return 'mergedInto' in entry ? entry.mergedInto : undefined
    const survivor = found.get(of)?.survivor
    return survivor === of ? undefined : survivor
  }
  let next = after ? into(id) : undefined
  for (let steps = 0; next && steps < 20; steps += 1) {
    if (next === id)
      return [{ entry: id, path: 'mergedInto', message: 'an entry cannot be merged into itself' }]
    next = into(next)
  }
  return next ? [{ entry: id, path: 'mergedInto', message: 'merged through more than twenty entries' }] : []
}

/** Entries that are to go must no longer be referred to by any that stays. Run once their own links are gone. */
export async function checkUnreferenced(tx: Transaction, ids: string[]) {
  const referrers = (await findReferrers(tx, ids)).filter(({ by }) => by.length > 0)
  if (referrers.length === 0) return
  throw new RecordError(
    referrers.map(({ id, by }) => ({
      entry: id,
      path: '',
      message: `still referred to by ${by.slice(0, 10).join(', ')}`,
    })),
  )
}
