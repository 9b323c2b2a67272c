import { Link } from '@tanstack/react-router'
import type { EvidenceDocument, EvidencePeriods } from '../../../graph-schema/api/evidence.ts'
import { formatNumber } from '../../design/counts.ts'
import { capitalise, formatDate } from '../../design/dates.ts'
import { type Column, Table } from '../../design/Table.tsx'
import { documentKindWords } from '../../design/words.ts'

const columns: readonly Column<EvidenceDocument>[] = [
  {
    id: 'title',
    header: 'Document',
    names: true,
    sortBy: ({ title }) => title.toLowerCase(),
    cell: ({ id, title }) => (
      <Link className="govuk-link" to="/entries/$id" params={{ id }}>
        {title}
      </Link>
    ),
  },
  {
    id: 'kind',
    header: 'Kind',
    sortBy: ({ kind }) => documentKindWords[kind],
    cell: ({ kind }) => capitalise(documentKindWords[kind]),
  },
  { id: 'date', header: 'Date', sortBy: ({ date }) => date, cell: ({ date }) => formatDate(date) },
  { id: 'marking', header: 'Marking', cell: ({ marking }) => marking ?? 'Not recorded' },
]

/** Every document and return the figures rest on, newest first. */
export const DocumentsTable = ({ found: { documents, documentsInAll } }: { found: EvidencePeriods }) => (
  <>
    <Table
      caption="Documents and returns loaded, newest first"
      columns={columns}
      rows={documents}
      rowKey={({ id }) => id}
      textOf={({ title }) => title}
      unit="documents"
      stacks
    />
    {documentsInAll > documents.length && (
      <p className="govuk-body">
        Showing the newest {formatNumber(documents.length)} of {formatNumber(documentsInAll)} documents.
      </p>
    )}
  </>
)
