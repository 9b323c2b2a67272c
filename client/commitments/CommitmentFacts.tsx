import type { ReactNode } from 'react'
import type { CommitmentFact } from '../../graph-schema/api/commitments.ts'
import { capitalise, formatDate, formatWhen } from '../design/dates.ts'
import { EntryLink, EntryLinks } from '../design/EntryLink.tsx'
import { commitmentKindWords } from '../design/words.ts'
import { CommitmentStatus } from './CommitmentStatus.tsx'
import { CommitmentSources } from './CommitmentsTable.tsx'

/** All of one commitment, line by line. */
export const CommitmentFacts = ({ fact }: { fact: CommitmentFact }) => (
  <dl className="govuk-summary-list">
    <Line name={capitalise(commitmentKindWords[fact.kind])}>
      {fact.what}
      {fact.letter && <span className="liaison-kind">promised letter, by its wording</span>}
    </Line>
    <Line name="By">{fact.by.length > 0 ? <EntryLinks entries={fact.by} /> : 'Not said who'}</Line>
    <Line name="To">{fact.to.length > 0 ? <EntryLinks entries={fact.to} /> : 'Not said'}</Line>
    <Line name="Made at">
      {fact.meeting ? (
        <>
          <EntryLink entry={fact.meeting} />
          {fact.meeting.when && `, ${formatWhen(fact.meeting.when)}`}
        </>
      ) : (
        'No meeting named'
      )}
    </Line>
    <Line name="Due">{fact.due ? formatDate(fact.due) : 'No date given'}</Line>
    <Line name="Status">
      <CommitmentStatus fact={fact} />
    </Line>
    <Line name="Source">
      <CommitmentSources fact={fact} />
    </Line>
  </dl>
)

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="govuk-summary-list__row">
    <dt className="govuk-summary-list__key">{name}</dt>
    <dd className="govuk-summary-list__value">{children}</dd>
  </div>
)
