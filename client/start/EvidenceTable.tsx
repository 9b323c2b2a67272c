import type { EvidenceStatement } from '../../graph-schema/api/coverage.ts'
import { formatRange } from '../design/dates.ts'
import { EntryLink } from '../design/EntryLink.tsx'
import { type Column, Table } from '../design/Table.tsx'
import { completenessWords, sideWords } from '../design/words.ts'

type Loaded = EvidenceStatement['loaded'][number]

const columns: readonly Column<Loaded>[] = [
  {
    id: 'whose',
    header: 'Whose meetings',
    names: true,
    cell: ({ body, side }) => (body ? <EntryLink entry={body} /> : `All of ${sideWords[side]}`),
  },
  { id: 'period', header: 'Period', cell: ({ from, to }) => formatRange(from, to) },
  { id: 'loaded', header: 'Loaded', cell: ({ completeness }) => completenessWords[completeness] },
  { id: 'because', header: 'Note', cell: ({ because }) => because },
]

/** Every period for which documents are loaded, and how completely. */
export const EvidenceTable = ({ evidence }: { evidence: EvidenceStatement }) => (
  <Table
    caption="Periods covered by what is loaded"
    captionClass="govuk-table__caption--s"
    columns={columns}
    rows={evidence.loaded}
    rowKey={({ side, body, from, to }) => `${side} ${body?.id ?? ''} ${from} ${to}`}
    unit="periods"
    stacks
  />
)
