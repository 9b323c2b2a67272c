import type { Entry, EntryType } from '../../graph-schema/entry.ts'
import type { Transaction } from '../database/database.ts'
import { typeLabels } from './entryToGraph.ts'
import { searchText } from './fold.ts'
import type { Outcome } from './writeEntries.ts'
import { findAbsorbed } from './writes/findAbsorbed.ts'
import { findNames } from './writes/findNames.ts'
import { findResolved } from './writes/findResolved.ts'
import { moveLinks } from './writes/moveLinks.ts'
import { writeMergedInto } from './writes/writeMergedInto.ts'
import { writeSearch } from './writes/writeSearch.ts'

const into = (entry: Entry | undefined) => (entry && 'mergedInto' in entry ? entry.mergedInto : undefined)

type Merge = { id: string; type: EntryType; into: string | undefined }

const mergesIn = (outcomes: readonly Outcome[]): Merge[] =>
  outcomes.flatMap(({ id, before, after }) => {
    const type = (after ?? before)?.type
    return type && into(before) !== into(after) ? [{ id, type, into: into(after) }] : []
  })

/**
 * Merging and unmerging are the same step: whoever an entry now belongs to takes the links written for it, and for
 * all that was merged into it before; each link keeps the id it was written with.
 */
export async function mergeEntries(tx: Transaction, outcomes: readonly Outcome[]) {
  const merges = mergesIn(outcomes)
  if (merges.length === 0) return
  const ids = merges.map(({ id }) => id)
  const absorbed = await findAbsorbed(tx, ids)
  const moved = [...new Set([...ids, ...absorbed])]
  const before = await findResolved(tx, moved)
  for (const merge of merges)
    await writeMergedInto(tx, { ...merge, labels: typeLabels(merge.type), into: merge.into ?? null })
  const after = await findResolved(tx, moved)
  const moves = moved.flatMap((id) => {
    const [from, to] = [before.get(id)?.survivor, after.get(id)?.survivor]
    return from && to && from !== to ? [{ id, from, to }] : []
  })
  await moveLinks(tx, moves)
}

/** An entry that has absorbed others is found by their names too. */
export async function refreshSearch(tx: Transaction, outcomes: readonly Outcome[]) {
  const parties = outcomes.filter(
    ({ before }) => before?.type === 'person' || before?.type === 'organisation',
  )
  const ids = parties.flatMap(({ id, before, after }) => [id, into(before) ?? [], into(after) ?? []].flat())
  if (ids.length === 0) return
  const rows = (await findNames(tx, [...new Set(ids)])).map(({ id, names, aliases }) => ({
    id,
    search: searchText([...names, ...aliases.flat()]),
  }))
  await writeSearch(tx, rows)
}
