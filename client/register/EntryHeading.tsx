import { Link } from '@tanstack/react-router'
import { isAwaited } from '../../graph-schema/api/meetingRecord.ts'
import type { Facts } from '../../graph-schema/api/register.ts'
import type { EntryType } from '../../graph-schema/entry.ts'
import { Button } from '../design/Button.tsx'
import { capitalise, formatWhen } from '../design/dates.ts'
import { PrintedOn } from '../design/PrintedOn.tsx'
import { StatusTag, Tag } from '../design/Tag.tsx'
import { entryKindWords, sideWords } from '../design/words.ts'

/** What the explorer can draw. */
const drawable: readonly EntryType[] = ['person', 'organisation', 'harmArea', 'meeting']

/** What is edited by hand. */
const editable: readonly EntryType[] = ['person', 'organisation', 'meeting']

export const EntryHeading = ({ facts: { entry, when, status, askedFor } }: { facts: Facts }) => (
  <>
    <span className="govuk-caption-l">
      {capitalise(entryKindWords(entry))}
      {entry.side && `, ${sideWords[entry.side]}`}
    </span>
    <h1 className={entry.name.length > 80 ? 'govuk-heading-m' : 'govuk-heading-l'}>{entry.name}</h1>
    {(when || status || entry.redacted) && (
      <p className="govuk-body-l liaison-heading-line">
        {when && <span>{capitalise(formatWhen(when))}</span>}
        {status && <StatusTag status={status} />}
        {entry.redacted && <Tag look="dotted">redacted</Tag>}
      </p>
    )}
    {askedFor && askedFor !== entry.id && <Merged askedFor={askedFor} name={entry.name} />}
    {entry.redacted && <Redacted />}
    <div className="liaison-actions">
      {drawable.includes(entry.type) && (
        <Link className="govuk-link" to="/explore" search={{ open: entry.id }}>
          See in the explorer
        </Link>
      )}
      {(entry.type === 'person' || entry.type === 'organisation') && !entry.redacted && (
        <Link className="govuk-link" to="/briefs/new" search={{ with: [entry.id] }}>
          Prepare a brief
        </Link>
      )}
      {entry.type === 'meeting' && isAwaited(status) && (
        <Link className="govuk-link" to="/meetings/$id/record" params={{ id: entry.id }}>
          Record what happened
        </Link>
      )}
      {entry.type === 'commitment' && (
        <Link className="govuk-link" to="/commitments/$id" params={{ id: entry.id }}>
          Close it, date it or link it
        </Link>
      )}
      {editable.includes(entry.type) && !entry.redacted && (
        <Link className="govuk-link" to="/entries/$id/edit" params={{ id: entry.id }}>
          Edit
        </Link>
      )}
      {(entry.type === 'person' || entry.type === 'organisation') && !entry.redacted && (
        <Link className="govuk-link" to="/entries/$id/merge" params={{ id: entry.id }}>
          Merge with another
        </Link>
      )}
      <Button look="link" onClick={() => window.print()}>
        Print this page
      </Button>
    </div>
    <PrintedOn />
  </>
)

const Merged = ({ askedFor, name }: { askedFor: string; name: string }) => (
  <p className="govuk-inset-text">
    You asked for “{askedFor}”. It was found to be the same as {name} and merged with it, so its facts are
    below.
  </p>
)

const Redacted = () => (
  <p className="govuk-inset-text">
    The name is redacted in the source. Each place where a name is redacted has its own entry, and Liaison
    does not guess who it is.
  </p>
)
