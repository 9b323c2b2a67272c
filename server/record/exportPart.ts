import type { Entry, EntryType } from '../../graph-schema/entry.ts'
import type { RecordFile } from '../../graph-schema/record.ts'
import { RecordFile as RecordFormat } from '../../graph-schema/record.ts'
import { InvalidInput } from '../access/parseInput.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { graphToEntry } from './graphToEntry.ts'
import { findEntriesById } from './queries/findEntriesById.ts'
import { mentionsOf, recordEntry } from './recordEntry.ts'
import { isRecordList, typeOfList } from './recordTypes.ts'
import { referencesOf } from './references.ts'

const mostEntries = 30_000

/** Of no picture. */
const kept: readonly EntryType[] = [
  'view',
  'look',
  'apart',
  'reason',
  'brief',
  'keptText',
  'draft',
  'decision',
  'interval',
  'evidence',
]

/**
 * Some entries as a record that loads by itself into an empty Liaison: they whole, and of what they refer to only
 * what a reference needs. Throws InvalidInput where that is more than one answer holds.
 */
export const exportPart = (database: Database, viewer: Viewer, ids: readonly string[]): Promise<RecordFile> =>
  database.readTogether(viewer, async (tx) => {
    const found = new Map((await read(tx, ids)).flatMap(shown).map((entry) => [entry.id, entry]))
    const asked = new Set(ids)
    for (let wanted = unasked(found.values(), asked); wanted.length > 0; ) {
      if (asked.size + wanted.length > mostEntries)
        throw new InvalidInput('ids: they refer to more entries than one answer holds. Ask for fewer.')
      for (const id of wanted) asked.add(id)
      const bare = (await read(tx, wanted)).flatMap(asReferred)
      for (const entry of bare) found.set(entry.id, entry)
      wanted = unasked(bare, asked)
    }
    return asRecord([...found.values()])
  })

const read = async (tx: Transaction, ids: readonly string[]) =>
  (await findEntriesById(tx, [...new Set(ids)])).map(graphToEntry)

const unasked = (entries: Iterable<Entry>, asked: ReadonlySet<string>): string[] => [
  ...new Set(
    [...entries].flatMap((entry) => referencesOf(entry).flatMap(({ id }) => (asked.has(id) ? [] : [id]))),
  ),
]

/** Whole, but for when it is to be reviewed and by whom: no picture shows that. Views are nobody's facts, reasons not everybody's. */
function shown(entry: Entry): Entry[] {
  if (kept.includes(entry.type)) return []
  if (entry.type !== 'person' && entry.type !== 'organisation') return [entry]
  const { review, ...rest } = entry
  return [rest]
}

/** Enough of an entry to be referred to, and no fact about it beyond that. */
function asReferred(entry: Entry): Entry[] {
  const into = 'mergedInto' in entry && entry.mergedInto ? { mergedInto: entry.mergedInto } : {}
  switch (entry.type) {
    case 'harmArea': {
      const { type, id, name, kind, partOf } = entry
      return [{ type, id, name, kind, ...(partOf ? { partOf } : {}) }]
    }
    case 'document': {
      const { type, id, kind, title, date, marking, location } = entry
      return [
        { type, id, kind, title, date, ...(marking ? { marking } : {}), ...(location ? { location } : {}) },
      ]
    }
    case 'organisation': {
      const { type, id, name, kind, side } = entry
      return [{ type, id, name, kind, side, ...into }]
    }
    case 'person': {
      const { type, id, name, redacted } = entry
      return [{ type, id, name, ...(redacted ? { redacted } : {}), ...into }]
    }
    case 'meeting': {
      const { type, id, title, kind, when, status } = entry
      return [{ type, id, title, kind, when, ...(status ? { status } : {}), ...into }]
    }
    default:
      return []
  }
}

const byId = (a: Entry, b: Entry) => (a.id < b.id ? -1 : 1)

function asRecord(entries: readonly Entry[]): RecordFile {
  const sorted = entries.toSorted(byId)
  const lists = Object.keys(typeOfList)
    .filter(isRecordList)
    .map((list) => [list, sorted.filter(({ type }) => type === typeOfList[list]).map(recordEntry)] as const)
  const mentions = sorted.flatMap((entry) =>
    entry.type === 'person' || entry.type === 'organisation' ? mentionsOf(entry) : [],
  )
  return RecordFormat.parse({
    liaison: 1,
    ...Object.fromEntries(lists.filter(([, list]) => list.length > 0)),
    ...(mentions.length > 0 ? { mentions } : {}),
  })
}
