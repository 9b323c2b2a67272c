import type { PeriodLoaded, PeriodsQuery } from '../../../graph-schema/api/evidence.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { ukDate } from '../../register/register.ts'
import { type CsvFile, captionedCsv } from '../captionedCsv.ts'
import { findMarkings } from '../queries/findMarkings.ts'
import { evidencePeriods } from './evidencePeriods.ts'

const loadedWords: Record<PeriodLoaded, string> = {
  complete: 'complete',
  partial: 'partial',
  documents: 'documents only',
  nothing: 'nothing loaded',
}

const headings = ['Side', 'Body', 'Id', 'From', 'To', 'Loaded', 'Documents', 'Document ids']

/** What is loaded for each side and body and period, one a row, with what the file must say of itself. */
export async function periodsFile(database: Database, viewer: Viewer, query: PeriodsQuery): Promise<CsvFile> {
  const found = await evidencePeriods(database, viewer, query)
  const rows = found.rows.flatMap(({ side, body, name, cells }) =>
    cells.flatMap(({ loaded, documents, more }, index) => {
      const period = found.periods[index]
      if (!period) return []
      const { from, to } = period
      const count = documents.length + more
      return [[side, name, body?.id ?? '', from, to, loadedWords[loaded], count, documents.join('; ')]]
    }),
  )
  return {
    name: `evidence-${found.asOf}.csv`,
    text: captionedCsv(headings, rows, [
      ['Title', `Evidence loaded, by ${found.unit}`],
      ['As of', ukDate(found.asOf)],
      ['Evidence', found.evidence.sentence],
      ['Not loaded', [...found.notLoaded, notHeardOf(found.notHeardOf)].join(' ')],
      ['Filters', found.earlier > 0 ? `The latest periods; ${found.earlier} earlier ones left out` : 'none'],
      ['Markings of the documents', (await findMarkings(database, viewer)).join(', ') || 'none recorded'],
      ['Taken from Liaison on', ukDate(new Date().toISOString().slice(0, 10))],
    ]),
  }
}

const notHeardOf = ({ count, of }: { count: number; of: number }) =>
  `${count} of ${of} bodies of government in the register took part in no loaded meeting.`
