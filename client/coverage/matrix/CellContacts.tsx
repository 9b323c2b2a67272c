import type { Cell, Contact } from '../../../graph-schema/api/coverageCell.ts'
import { isAwaited } from '../../../graph-schema/api/meetingRecord.ts'
import { Citation } from '../../design/Citation.tsx'
import { formatCount } from '../../design/counts.ts'
import { capitalise, formatWhen } from '../../design/dates.ts'
import { EntryLink, EntryLinks } from '../../design/EntryLink.tsx'
import { RecordLink } from '../../design/RecordLink.tsx'
import { StatusTag } from '../../design/Tag.tsx'
import { meetingKindWords } from '../../design/words.ts'
import { countsAsWords } from '../coverageWords.ts'

/** The contacts behind a cell, the latest first, each with what it counts as and why. */
export const CellContacts = ({ cell }: { cell: Cell }) =>
  cell.contacts.length === 0 ? (
    <p className="govuk-body">
      <strong>No contact with it{cell.harmArea && ' about this'} is recorded.</strong>
    </p>
  ) : (
    <>
      <ol className="govuk-list">
        {cell.contacts.map((contact) => (
          <Line key={contact.meeting.id} contact={contact} />
        ))}
      </ol>
      {cell.total > cell.contacts.length && (
        <p className="govuk-body">
          Showing {cell.contacts.length} of {formatCount(cell.total, 'contact')}, most recent first. The page
          of {cell.organisation.name} has all of them.
        </p>
      )}
    </>
  )

const Line = ({ contact }: { contact: Contact }) => (
  <li className="liaison-contact">
    <p className="govuk-body govuk-!-margin-bottom-1">
      <strong>{capitalise(formatWhen(contact.meeting.when))}</strong>{' '}
      <StatusTag status={contact.meeting.status} />{' '}
      <EntryLink entry={{ id: contact.meeting.id, name: contact.meeting.title }} />
      {isAwaited(contact.meeting.status) && (
        <>
          {' '}
          <RecordLink meeting={{ id: contact.meeting.id, name: contact.meeting.title }} />
        </>
      )}
    </p>
    <p className="govuk-body-s govuk-!-margin-bottom-1">
      {capitalise(meetingKindWords[contact.meeting.kind])}
      {contact.government.length > 0 && (
        <>
          {' with '}
          <EntryLinks entries={contact.government} />
        </>
      )}
      {contact.through.length > 0 && (
        <>
          {'; it took part through '}
          <EntryLinks entries={contact.through} />
        </>
      )}
      . {capitalise(formatCount(contact.parties, 'stakeholder body', 'stakeholder bodies'))} in it.
    </p>
    <p className="govuk-body-s govuk-!-margin-bottom-1">
      <strong>{countsAsWords[contact.countsAs]}.</strong> {contact.because.join(' ')}
    </p>
    {contact.citations.map((citation) => (
      <p key={`${citation.document} ${citation.locator}`} className="govuk-body-s govuk-!-margin-bottom-1">
        <Citation citation={citation} />
      </p>
    ))}
  </li>
)
