import { Link } from '@tanstack/react-router'
import type { Duplicate } from '../../../graph-schema/api/registerList.ts'
import { Button } from '../../design/Button.tsx'
import { formatCount } from '../../design/counts.ts'
import { EntryLink } from '../../design/EntryLink.tsx'
import { type Column, Table } from '../../design/Table.tsx'

const columnsWith = (onApart: (pair: Duplicate) => void): readonly Column<Duplicate>[] => [
  { id: 'one', header: 'One', names: true, cell: ({ one }) => <Named row={one} /> },
  { id: 'other', header: 'Other', cell: ({ other }) => <Named row={other} /> },
  {
    id: 'because',
    header: 'Why they may be the same',
    cell: ({ because, sure }) => (sure ? because : `${because}. A person should decide.`),
  },
  {
    id: 'merge',
    header: 'Merge',
    cell: ({ one, other }) => (
      <Link
        className="govuk-link"
        to="/entries/$id/merge"
        params={{ id: fewer(one, other).entry.id }}
        search={{ into: more(one, other).entry.id }}
      >
        Look at the two as one
        <span className="govuk-visually-hidden">
          : {one.entry.name} and {other.entry.name}
        </span>
      </Link>
    ),
  },
  {
    id: 'apart',
    header: 'Keep apart',
    cell: (pair) => (
      <Button look="link" onClick={() => onApart(pair)}>
        They are not the same
        <span className="govuk-visually-hidden">
          : {pair.one.entry.name} and {pair.other.entry.name}
        </span>
      </Button>
    ),
  },
]

type Row = Duplicate['one']
/** The one with more meetings, or the meeting with more parties, stays, unless a person turns it round. */
const more = (one: Row, other: Row) => (other.meetings > one.meetings ? other : one)
const fewer = (one: Row, other: Row) => (more(one, other) === one ? other : one)

const Named = ({ row: { entry, aliases, post, meetings, detail } }: { row: Row }) => (
  <>
    <EntryLink entry={entry} />
    <span className="liaison-kind">
      {detail ??
        [aliases.slice(0, 3).join('; '), post, formatCount(meetings, 'meeting')].filter(Boolean).join(', ')}
    </span>
  </>
)

type TableProps = { caption: string; pairs: readonly Duplicate[]; onApart: (pair: Duplicate) => void }

/** Pairs that may be the same, each with why, and the two ways to settle it. */
export const DuplicatesTable = ({ caption, pairs, onApart }: TableProps) => (
  <Table
    caption={caption}
    columns={columnsWith(onApart)}
    rows={pairs}
    rowKey={({ one, other }) => `${one.entry.id} ${other.entry.id}`}
    unit="pairs"
    stacks
  />
)
