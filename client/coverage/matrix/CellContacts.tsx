import type { Contact } from '../../../graph-schema/api/coverageCell.ts'
import { isAwaited } from '../../../graph-schema/api/meetingRecord.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'
import { Citation } from '../../design/Citation.tsx'
import { formatCount } from '../../design/counts.ts'
import { capitalise, formatWhen } from '../../design/dates.ts'
import { EntryLink, EntryLinks } from '../../design/EntryLink.tsx'
import { RecordLink } from '../../design/RecordLink.tsx'
import { StatusTag } from '../../design/Tag.tsx'
import { meetingKindWords } from '../../design/words.ts'
import { countsAsWords } from '../coverageWords.ts'

/** With those of a group that took part, where it is of one. */
type Told = Contact & { organisations?: readonly EntryRef[] }

type Props = {
  contacts: readonly Told[]
  total: number
  /** Said where there is none; where there are more than these. */
  none: string
  whole: string
}

/** The contacts behind a cell, the latest first, each with what it counts as and why. */
export const CellContacts = ({ contacts, total, none, whole }: Props) =>
  contacts.length === 0 ? (
    <p className="govuk-body">
      <strong>{none}</strong>
    </p>
  ) : (
    <>
      <ol className="govuk-list">
        {contacts.map((contact) => (
          <Line key={contact.meeting.id} contact={contact} />
        ))}
      </ol>
      {total > contacts.length && (
        <p className="govuk-body">
          Showing {contacts.length} of {formatCount(total, 'contact')}, most recent first. {whole}
        </p>
      )}
    </>
  )

const Line = ({ contact }: { contact: Told }) => (
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
      {contact.organisations && (
        <>
          {'; of this group, '}
          <EntryLinks entries={contact.organisations} />
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
