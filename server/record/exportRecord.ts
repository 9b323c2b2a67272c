import type { Entry, EntryType } from '../../graph-schema/entry.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { findSeq } from './findSeq.ts'
import { graphToEntry } from './graphToEntry.ts'
import { findEntryPage } from './queries/findEntryPage.ts'
import { mentionsOf, recordEntry } from './recordEntry.ts'
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
  yield '}'
  yield* listedIfAny('views', linesOf(database, viewer, 'view', aside))
  yield* listedIfAny('reasons', linesOf(database, viewer, 'reason', aside))
  yield* listedIfAny('briefs', linesOf(database, viewer, 'brief', aside))
  if ((await findSeq(database, viewer)) !== seq) throw new ChangedMeanwhile()
  yield '}\n'
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

/** A list that came later to the format: absent where empty, so that a record without it is the same bytes as before. */
async function* listedIfAny(name: string, lines: AsyncIterable<string>) {
  let separator = `,\n${JSON.stringify(name)}:[\n`
  let any = false
  for await (const line of lines) {
    yield separator + line
    separator = ',\n'
    any = true
  }
  if (any) yield '\n]'
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
  for (const mention of mentionsOf(entry))
    aside.mentions.push({
      key: [mention.document, entry.id, JSON.stringify(mention)].join('\u0000'),
      line: JSON.stringify(mention),
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
