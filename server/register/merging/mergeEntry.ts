import type { Written } from '../../../graph-schema/api/changes.ts'
import type { MergeInto, MergePreview } from '../../../graph-schema/api/registerList.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import type { Transaction } from '../../database/database.ts'
import { merge, readAtOneSeq, readEntry, referencesOf, unmerge } from '../../record/record.ts'
import { groupsOf, readsFrom } from '../factGroups.ts'
import { entryInWords } from '../history/entryInWords.ts'
import { linesBetween } from '../history/linesBetween.ts'
import { NotFound } from '../notFound.ts'
import { countFacts } from '../queries/countFacts.ts'
import { findNamesOf } from '../queries/findNamesOf.ts'
import { findRef } from '../queries/findRef.ts'
import { type Writing, written } from '../writing/written.ts'

const mergeable = ['person', 'organisation', 'meeting'] as const

/** What merging an entry into another would do. Throws NotFound, or InvalidInput where the two cannot be the same. */
export async function mergePreview(
  { database, viewer }: Writing,
  id: string,
  into: string,
): Promise<MergePreview> {
  const { seq, answer } = await readAtOneSeq(database, viewer, () =>
    database.readTogether(viewer, async (tx) => {
      const { goes, stays } = await requirePair(tx, id, into)
      const [one, other] = [await readEntry(tx, stays.id), await readEntry(tx, goes.id)]
      const ids = [one, other].flatMap((entry) => (entry ? referencesOf(entry).map((found) => found.id) : []))
      const names = await findNamesOf(tx, [...new Set(ids)])
      const nameOf = (named: string) => names.get(named) ?? named
      const inWords = (entry: typeof one) =>
        entry ? entryInWords(entry, nameOf) : new Map<string, string[]>()
      const counts = await countFacts(tx, goes.id)
      const moves = groupsOf(goes.type).flatMap((group) => {
        const found = counts.find(({ link, end }) => link === group.link && end === group.end)
        return found ? [{ reads: readsFrom(group), count: found.total }] : []
      })
      return { stays, goes, moves, differ: linesBetween(inWords(one), inWords(other)) }
    }),
  )
  return { seq, ...answer }
}

/** Merges an entry into another of its kind. Throws NotFound, InvalidInput or ConflictError. */
export async function mergeEntry(
  writing: Writing,
  id: string,
  { into, seen, why }: MergeInto,
): Promise<Written> {
  const { database, viewer } = writing
  const { goes, stays } = await database.readTogether(viewer, (tx) => requirePair(tx, id, into))
  const reason = { by: viewer.name, why: why || `Merge “${goes.name}” into “${stays.name}”` }
  return written(writing, { id: stays.id, done: `Merged: “${goes.name}” is now “${stays.name}”` }, () =>
    merge(database, reason, goes.id, stays.id, seen),
  )
}

/** Takes an entry apart from the one it was merged into. Throws NotFound. */
export async function unmergeEntry(writing: Writing, id: string): Promise<Written> {
  const { database, viewer } = writing
  const stays = await database.readTogether(viewer, (tx) => findRef(tx, id))
  if (!stays || stays.id === id) throw new NotFound(id)
  const reason = { by: viewer.name, why: `Take apart what was merged into “${stays.name}”` }
  return written(writing, { id, done: `Taken apart from “${stays.name}”` }, () =>
    unmerge(database, reason, id),
  )
}

async function requirePair(tx: Transaction, id: string, into: string) {
  const goes = await findRef(tx, id)
  const stays = await findRef(tx, into)
  if (!goes || !mergeable.some((type) => type === goes.type)) throw new NotFound(id)
  if (!stays) throw new NotFound(into)
  check(goes, stays)
  return { goes, stays }
}

function check(goes: EntryRef, stays: EntryRef) {
  if (goes.id === stays.id) throw new InvalidInput('into: this is one entry already.')
  if (goes.type !== stays.type)
    throw new InvalidInput(`into: “${goes.name}” and “${stays.name}” are not of one kind.`)
  if (goes.redacted || stays.redacted)
    throw new InvalidInput('A name that is redacted is not said to be anybody’s.')
}
