import type { ListRow, Lists, ListsFileQuery } from '../../../graph-schema/api/lists.ts'
import { byteOrderMark, csvLine } from '../../../graph-schema/csv.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { ukDate, ukPeriod } from '../../register/register.ts'
import type { MatrixOf } from '../matrixCache.ts'
import { findMarkings } from '../queries/findMarkings.ts'
import { lists } from './lists.ts'

const pageSize = 200

/** A whole list as CSV, with what the file must say of itself on every row. Reasons for no contact stay behind. */
export async function listFile(
  database: Database,
  matrixOf: MatrixOf,
  viewer: Viewer,
  query: ListsFileQuery,
): Promise<{ name: string; body: string }> {
  const first = await lists(database, matrixOf, viewer, { ...query, counts: 'now', limit: pageSize })
  const rows = [...first.rows]
  for (let cursor = first.cursor; cursor; ) {
    const page = await lists(database, matrixOf, viewer, { ...query, counts: 'now', limit: pageSize, cursor })
    rows.push(...page.rows)
    cursor = page.cursor
  }
  const captions = captionsOf(first, query.find, await findMarkings(database, viewer))
  const names = captions.map(([name]) => name)
  const values = captions.map(([, value]) => value)
  const lines = rows.map((row) => csvLine([...columnsOf(row), ...values]))
  return {
    name: `${first.list}-${first.asOf}.csv`,
    body: byteOrderMark + csvLine([...headings, ...names]) + lines.join(''),
  }
}

const headings = ['Organisation', 'Organisation id', 'Kind', 'Side', 'Why it is in this list', 'Sources']

const columnsOf = ({ name, id, kind, side, sentence, citations }: ListRow): string[] => [
  name,
  id,
  kind,
  side,
  sentence,
  citations.map(({ title, date, locator }) => `${title}, ${ukDate(date)}, ${locator}`).join('; '),
]

const captionsOf = (
  { list, about, by, asOf, from, to, evidence, total }: Lists,
  find: string | undefined,
  markings: readonly string[],
) =>
  [
    ['List', listWords[list]],
    ['Harm area', about?.name ?? 'all'],
    ['Meetings of', by.name],
    ['As of', ukDate(asOf)],
    ['Period', ukPeriod(from, to) || 'all that is loaded'],
    ['Filters', find ? `name holds: ${find}` : 'none'],
    ['Organisations', String(total)],
    ['Evidence', evidence.sentence],
    ['Read this', '“No meeting recorded” means that no loaded document records one.'],
    ['Markings of the documents', markings.join(', ') || 'none recorded'],
    ['Taken from Liaison on', ukDate(new Date().toISOString().slice(0, 10))],
  ] as const

const listWords = {
  'none-recorded': 'No meeting recorded',
  mentioned: 'Mentioned only',
  planned: 'Planned',
  'outcome-not-recorded': 'Outcome not recorded',
  'group-only': 'In a group only',
  'through-forum': 'Through a forum',
  partial: 'Met, but not about all it works on',
  'review-due': 'Review due',
} as const satisfies Record<Lists['list'], string>
