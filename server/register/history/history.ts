import type { History, HistoryChange } from '../../../graph-schema/api/history.ts'
import { Entry } from '../../../graph-schema/entry.ts'
import { findHistory, type HistoryRow, readAtOneSeq, readEntry, referencesOf } from '../../record/record.ts'
import { NotFound } from '../notFound.ts'
import { findAbsorbedInto } from '../queries/findAbsorbedInto.ts'
import { findNamesOf } from '../queries/findNamesOf.ts'
import { findRef } from '../queries/findRef.ts'
import { ukDate } from '../ukDate.ts'
import type { Writing } from '../writing/written.ts'
import { entryInWords } from './entryInWords.ts'
import { linesBetween } from './linesBetween.ts'

/** The most changes told of, and the most entries a change undone from here may be of. */
const most = 100
const mostTogether = 50

/** Every change of an entry, latest first: who, when, why, and what was before in words. Throws NotFound. */
export async function history({ database, viewer }: Writing, id: string): Promise<History> {
  const { seq, answer } = await readAtOneSeq(database, viewer, async () => {
    const found = await database.readTogether(viewer, async (tx) => {
      const ref = await findRef(tx, id)
      const entry = ref && (await readEntry(tx, ref.id))
      if (!ref || !entry) throw new NotFound(id)
      return { ref, entry, absorbed: await findAbsorbedInto(tx, ref.id) }
    })
    const rows = await findHistory(database, viewer, found.ref.id, most + 1)
    const states = [found.entry, ...rows.map(({ was }) => was && Entry.parse(JSON.parse(was)))]
    const ids = states.flatMap((state) => (state ? referencesOf(state).map((reference) => reference.id) : []))
    const names = await database.readTogether(viewer, (tx) => findNamesOf(tx, [...new Set(ids)]))
    return { ...found, rows, states, nameOf: (other: string) => names.get(other) ?? other }
  })
  const { ref, rows, states, nameOf, absorbed } = answer
  const now = JSON.stringify(answer.entry)
  const inWords = (state: Entry | '' | null | undefined) =>
    state ? entryInWords(state, nameOf) : new Map<string, string[]>()
  const changes = rows.slice(0, most).map((row, at): HistoryChange => {
    const inTheWay = standsInTheWay(rows, at, now)
    return {
      ...toldOf(row),
      lines: linesBetween(inWords(states[at + 1]), inWords(states[at])),
      ...(inTheWay ? { inTheWay } : {}),
    }
  })
  return { seq, entry: ref, changes, more: rows.length > most, absorbed }
}

const toldOf = ({ seq, at, by, why, undoes, was, entries }: HistoryRow) => ({
  seq,
  at,
  by,
  why,
  entries,
  made: was === null,
  ...(undoes === null ? {} : { undoes }),
})

/** Why a change is not undone from here: it was undone, something built on it, or it was of very many entries. */
function standsInTheWay(rows: readonly HistoryRow[], at: number, now: string): string | undefined {
  const row = rows[at]
  if (!row) return undefined
  const undone = rows.find(({ undoes }) => undoes === row.seq)
  if (undone) return `It was undone by ${undone.by} on ${ukDate(undone.at.slice(0, 10))}.`
  const next = rows[at - 1]
  // Changed and then undone, it is again as this change left it.
  if (next && next.was !== now)
    return `The entry was changed again by ${next.by} on ${ukDate(next.at.slice(0, 10))} (“${next.why}”). Undo that first.`
  if (row.entries > mostTogether)
    return `It changed ${row.entries} entries together, so it is not undone from this page.`
  return undefined
}
