import type { Entry, EntryType } from '../../graph-schema/entry.ts'
import type { Json } from '../../graph-schema/json.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { graphToEntry } from './graphToEntry.ts'
import { findEntryPage } from './queries/findEntryPage.ts'
import { findSeq } from './queries/findSeq.ts'
import { intervalName, isRecordList, typeOfList } from './recordTypes.ts'

export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile'
  constructor() {
    super('The record changed while it was being read. Read it again.')
  }
}

const pageSize = 500

/**
 * The whole record as canonical JSON, in pieces, one entry a line: equal data is equal bytes. Throws
 * ChangedMeanwhile rather than mix two states.
 */
export async function* exportRecord(database: Database, viewer: Viewer): AsyncGenerator<string> {
  const seq = await findSeq(database, viewer)
  const aside: Aside = { mentions: [], members: [] }
  yield '{"liaison":1'
  for (const list of Object.keys(typeOfList).filter(isRecordList))
    yield* listed(list, linesOf(database, viewer, typeOfList[list], aside))
  yield* listed('mentions', inOrder(aside.mentions))
  yield* listed('evidence', linesOf(database, viewer, 'evidence', aside))
  yield ',\n"plan":{'
  yield* listed('intervals', linesOf(database, viewer, 'interval', aside), '')
  yield* listed('members', inOrder(aside.members))
  if ((await findSeq(database, viewer)) !== seq) throw new ChangedMeanwhile()
  yield '}}\n'
}

/** What parties own and the record lists apart: gathered while the parties go by. */
type Aside = { mentions: Line[]; members: Line[] }
type Line = { key: string; line: string }

async function* listed(name: string, lines: AsyncIterable<string> | Iterable<string>, before = ',\n') {
  yield `${before}${JSON.stringify(name)}:[`
  let separator = '\n'
  for await (const line of lines) {
    yield separator + line
    separator = ',\n'
  }
  yield separator === '\n' ? ']' : '\n]'
}

const inOrder = (lines: Line[]) => lines.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ line }) => line)

async function* linesOf(database: Database, viewer: Viewer, type: EntryType, aside: Aside) {
  let after = ''
  for (;;) {
    const rows = await database.readTogether(viewer, (tx: Transaction) =>
      findEntryPage(tx, type, after, pageSize),
    )
    for (const entry of rows.map(graphToEntry)) {
      setAside(entry, aside)
      yield JSON.stringify(recordEntry(entry))
      after = entry.id
    }
    if (rows.length < pageSize) return
  }
}

function setAside(entry: Entry, aside: Aside) {
  if (entry.type !== 'person' && entry.type !== 'organisation') return
  for (const mention of entry.mentions ?? [])
    aside.mentions.push({
      key: [mention.document, entry.id, JSON.stringify(mention)].join('\u0000'),
      line: JSON.stringify({ [entry.type]: entry.id, ...mention }),
    })
  if (entry.review)
    aside.members.push({
      key: entry.id,
      line: JSON.stringify({
        party: entry.id,
        ...entry.review,
        interval: intervalName(entry.review.interval),
      }),
    })
}

/** An entry as the record lists it. */
function recordEntry(entry: Entry): Json {
  if (entry.type === 'interval') return { name: intervalName(entry.id), everyDays: entry.everyDays }
  if (entry.type === 'person' || entry.type === 'organisation') {
    const { type, mentions, review, ...rest } = entry
    return rest
  }
  const { type, ...rest } = entry
  return rest
}
