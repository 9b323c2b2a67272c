import writeXlsxFile from 'write-excel-file/node'
import type { Coverage, CoverageFileQuery } from '../../graph-schema/api/coverage.ts'
import { byteOrderMark, csvLine } from '../../graph-schema/csv.ts'
import type { Database, Viewer } from '../database/database.ts'
import { fileCaptions, fileHeadings, fileRows } from './columnsOfFile.ts'
import { coverageOf } from './coverageOf.ts'
import type { MatrixOf } from './matrixCache.ts'
import { findMarkings } from './queries/findMarkings.ts'

/** A file to be sent: its name, type and bytes. */
type Sent = { name: string; type: string; body: string | Buffer }

/** All rows of the matrix within the filters, with what the file must say of itself, as CSV or an Excel workbook. */
export async function coverageFile(
  database: Database,
  matrixOf: MatrixOf,
  viewer: Viewer,
  { format, ...query }: CoverageFileQuery,
): Promise<Sent> {
  const coverage = await coverageOf(database, matrixOf, viewer, { ...query, limit: everything })
  const captions = [
    ...fileCaptions(coverage, filtersOf(query)),
    ['Markings of the documents', (await findMarkings(database, viewer)).join(', ') || 'none recorded'],
  ]
  const name = `coverage-${coverage.asOf}.${format}`
  if (format === 'csv') return { name, type: 'text/csv; charset=utf-8', body: csv(coverage, captions) }
  return {
    name,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await xlsx(coverage, captions),
  }
}

const everything = 1_000_000

const filtersOf = ({ about, side, kind, serves, find }: Omit<CoverageFileQuery, 'format'>): string =>
  Object.entries({ 'harm area': about, side, kind, serves, 'name holds': find })
    .flatMap(([name, value]) => (value ? `${name}: ${value}` : []))
    .join('; ')

/** What the file says of itself stands on every row, where it survives being copied, sorted and filtered. */
function csv(coverage: Coverage, captions: readonly string[][]): string {
  const names = captions.map(([name = '']) => name)
  const values = captions.map(([, value = '']) => value)
  const lines = fileRows(coverage).map((row) => csvLine([...row, ...values]))
  return byteOrderMark + csvLine([...fileHeadings, ...names]) + lines.join('')
}

const bold = (value: string) => ({ value, fontWeight: 'bold' as const, wrap: true })

/** A sheet of what it is, and one of the figures with its headings held in view. Text is text: nothing in it runs. */
const xlsx = (coverage: Coverage, captions: readonly string[][]): Promise<Buffer> =>
  writeXlsxFile([
    {
      sheet: 'About',
      data: captions.map(([name = '', value = '']) => [bold(name), { value, wrap: true }]),
      columns: [{ width: 28 }, { width: 90 }],
    },
    {
      sheet: 'Coverage',
      data: [
        fileHeadings.map(bold),
        ...fileRows(coverage).map((row) => row.map((value) => (value === null ? null : { value }))),
      ],
      columns: fileHeadings.map((heading) => ({ width: heading === 'Organisation' ? 40 : 18 })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: 'landscape',
    },
  ]).toBuffer()
