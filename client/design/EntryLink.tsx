import { Link } from '@tanstack/react-router'
import type { EntryRef } from '../../graph-schema/api/shared.ts'
import { Tag } from './Tag.tsx'

/** An entry's name, leading to its page of facts. A redacted person is always said to be one. */
export const EntryLink = ({ entry }: { entry: Pick<EntryRef, 'id' | 'name' | 'redacted'> }) => (
  <>
    <Link className="govuk-link" to="/entries/$id" params={{ id: entry.id }}>
      {entry.name}
    </Link>
    {entry.redacted && (
      <>
        {' '}
        <Tag look="dotted">redacted</Tag>
      </>
    )}
  </>
)

/** Several, as a sentence would list them. */
export const EntryLinks = ({ entries }: { entries: readonly EntryRef[] }) =>
  entries.map((entry, index) => (
    <span key={entry.id}>
      {index > 0 && (index === entries.length - 1 ? ' and ' : ', ')}
      <EntryLink entry={entry} />
    </span>
  ))
