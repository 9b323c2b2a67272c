import type { TimeBin, Timeline } from '../../../graph-schema/api/timeline.ts'
import { Button } from '../../design/Button.tsx'
import { capitalise } from '../../design/dates.ts'
import { type Column, Table } from '../../design/Table.tsx'
import { binWords, byStatusWords, countWords, evidenceWords, inPeriod } from './timeWords.ts'
import type { Ends } from './useRange.ts'

type Props = { timeline: Timeline; period: Ends; onChoose: (bin: TimeBin) => void }

/** The bars as rows; a row sets the period, as a drag over its bar would. */
export function HistogramTable({ timeline: { bins, unit }, period, onChoose }: Props) {
  const columns: Column<TimeBin>[] = [
    {
      id: 'when',
      header: 'When',
      names: true,
      sortBy: ({ from }) => from,
      cell: (bin) => (
        <Button look="link" onClick={() => onChoose(bin)}>
          {capitalise(binWords(unit, bin))}
        </Button>
      ),
    },
    {
      id: 'meetings',
      header: 'Meetings',
      sortBy: ({ meetings }) => meetings,
      cell: (bin) => [capitalise(countWords(bin)), byStatusWords(bin)].filter(Boolean).join(': '),
    },
    { id: 'evidence', header: 'Evidence', cell: evidenceWords },
    ...(period.from || period.to
      ? [{ id: 'within', header: 'In the period', cell: (bin: TimeBin) => inPeriod(bin, period) }]
      : []),
  ]
  return (
    <Table
      caption={`Meetings by ${unit}`}
      captionClass="govuk-table__caption--s"
      columns={columns}
      rows={bins}
      rowKey={({ from }) => from}
      rowProps={({ from }) => ({ 'data-bin': from })}
      unit={`${unit}s`}
      pageSize={bins.length}
      stacks
    />
  )
}
