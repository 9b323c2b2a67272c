import { useState } from 'react'
import type { MergePreview } from '../../../graph-schema/api/registerList.ts'
import { Button } from '../../design/Button.tsx'
import { EntryLink } from '../../design/EntryLink.tsx'
import { type Column, Table } from '../../design/Table.tsx'
import { TextField } from '../../design/TextField.tsx'
import type { Change } from '../../design/useChange.ts'
import { mergeEntry } from '../registerQueries.ts'

type Props = {
  preview: MergePreview
  change: Change
  onTurn: () => void
  onMerging: (at: 'doing' | 'done' | undefined) => void
}

/** What merging does: which one stays, what it takes over, and what the two say differently. */
export function MergePreviewed({ preview, change, onTurn, onMerging }: Props) {
  const { stays, goes, moves, differ, seq } = preview
  const [why, setWhy] = useState('')
  const merge = async () => {
    onMerging('doing')
    const done = await change.run(async () => {
      const merged = await mergeEntry(goes.id, {
        into: stays.id,
        seen: seq,
        ...(why.trim() ? { why: why.trim() } : {}),
      })
      return { ...merged, entry: stays.id }
    })
    onMerging(done ? 'done' : undefined)
  }
  return (
    <>
      <p className="govuk-body">
        <strong>
          <EntryLink entry={stays} />
        </strong>{' '}
        stays. <EntryLink entry={goes} /> becomes part of it: its address leads there, what it says is kept,
        and it can be taken apart again.{' '}
        <Button look="link" onClick={onTurn}>
          Keep the other one instead
        </Button>
      </p>
      <h2 className="govuk-heading-m">What moves to {stays.name}</h2>
      {moves.length === 0 ? (
        <p className="govuk-body">Nothing: no meeting, post or other fact is recorded of {goes.name}.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {moves.map(({ reads, count }) => (
            <li key={reads}>
              {reads}: {count}
            </li>
          ))}
        </ul>
      )}
      <Table
        caption="Where the two differ"
        columns={columnsFor(preview)}
        rows={differ}
        rowKey={({ field }) => field}
        unit="differences"
        stacks
      />
      <TextField label="Why (optional)" value={why} maxLength={500} onText={setWhy} />
      <Button onClick={() => void merge()}>They are the same: merge them</Button>
    </>
  )
}

const columnsFor = ({ stays, goes }: MergePreview): Column<MergePreview['differ'][number]>[] => [
  { id: 'field', header: 'What', names: true, cell: ({ field }) => field },
  { id: 'stays', header: `${stays.name} (stays)`, cell: ({ before }) => before.join('; ') || 'nothing' },
  {
    id: 'goes',
    header: `${goes.name} (becomes part of it)`,
    cell: ({ after }) => after.join('; ') || 'nothing',
  },
]
