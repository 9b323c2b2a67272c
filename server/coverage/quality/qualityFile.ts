import type { QualityFileQuery, QualityKind } from '../../../graph-schema/api/quality.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { ukDate } from '../../register/register.ts'
import { type CsvFile, captionedCsv } from '../captionedCsv.ts'
import { findMarkings } from '../queries/findMarkings.ts'
import { qualityOf } from './qualityOf.ts'

/** More rows than this are cut, and the file says so. */
const most = 20_000

const titles: Record<QualityKind, string> = {
  undated: 'Meetings without a date',
  redacted: 'Redacted people',
  inferred: 'Inferred entries and claims',
  uncited: 'Entries that cite nothing',
  unresolved: 'Names nobody has placed',
  outcome: 'Meetings whose outcome is not recorded',
}

const headings = ['Id', 'Type', 'Name', 'What is missing', 'How to mend it', 'Because', 'Source']

/** Everything amiss of one kind, with what the file must say of itself. */
export async function qualityFile(
  database: Database,
  viewer: Viewer,
  { kind, asOf }: QualityFileQuery,
): Promise<CsvFile> {
  const found = await qualityOf(database, viewer, { kind, asOf, limit: most })
  const total = found.counts.find((one) => one.kind === kind)?.count ?? 0
  const rows = found.rows.map(({ entry, missing, mend, because, citations }) => [
    entry.id,
    entry.type,
    entry.redacted ? `${entry.name} (redacted)` : entry.name,
    missing,
    mend,
    because ?? '',
    citations.map(({ title, date, locator }) => `${title}, ${ukDate(date)}, ${locator}`).join('; '),
  ])
  return {
    name: `data-quality-${kind}-${found.asOf}.csv`,
    text: captionedCsv(headings, rows, [
      ['Title', `Data quality: ${titles[kind]}`],
      ['As of', ukDate(found.asOf)],
      ['Rows', total > rows.length ? `the first ${rows.length} of ${total}` : String(total)],
      ['Evidence', found.evidence.sentence],
      ['Markings of the documents', (await findMarkings(database, viewer)).join(', ') || 'none recorded'],
      ['Taken from Liaison on', ukDate(new Date().toISOString().slice(0, 10))],
    ]),
  }
}
