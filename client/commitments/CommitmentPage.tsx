import './commitments.scss'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Commitment } from '../../graph-schema/api/commitments.ts'
import { Announcement } from '../design/Announcement.tsx'
import { Button } from '../design/Button.tsx'
import { capitalise, formatDate } from '../design/dates.ts'
import { EntryLink } from '../design/EntryLink.tsx'
import { Failure } from '../design/Failure.tsx'
import { Loading } from '../design/Loading.tsx'
import { type Change, useChange } from '../design/useChange.ts'
import { useDebounced } from '../design/useDebounced.ts'
import { commitmentKindWords } from '../design/words.ts'
import { PageEvidence } from '../PageEvidence.tsx'
import { usePageTitle } from '../usePageTitle.ts'
import { CloseForm } from './CloseForm.tsx'
import { CommitmentFacts } from './CommitmentFacts.tsx'
import { changeCommitment, commitmentQuery, unlinkSame } from './commitmentsQueries.ts'
import { DueForm } from './DueForm.tsx'
import { SameAs } from './SameAs.tsx'

const route = getRouteApi('/commitments/$id')
const restingTime = 250

/** One commitment: what is known of it, closing it, when it is due, and what says it again. */
export function CommitmentPage() {
  const { id } = route.useParams()
  const { asOf } = route.useSearch()
  const [find, setFind] = useState('')
  const { data, error, refetch } = useQuery(commitmentQuery(id, asOf, useDebounced(find, restingTime).trim()))
  const change = useChange()
  usePageTitle(data?.commitment.what)
  return (
    <>
      <Link className="govuk-back-link" to="/commitments" search={{ asOf }}>
        Commitments
      </Link>
      <Announcement change={change} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="the commitment" />}
      {data && (
        <>
          <Heading data={data} />
          <CommitmentFacts fact={data.commitment} />
          <Linked data={data} change={change} />
          {data.commitment.status === 'open' ? (
            <>
              <CloseForm data={data} change={change} />
              <DueForm key={`due ${data.commitment.id} ${data.seq}`} data={data} change={change} />
            </>
          ) : (
            <Reopen data={data} change={change} />
          )}
          <SameAs data={data} find={find} onFind={setFind} change={change} />
        </>
      )}
    </>
  )
}

const Heading = ({ data: { commitment, asOf, askedFor, evidence } }: { data: Commitment }) => (
  <>
    <span className="govuk-caption-l">{capitalise(commitmentKindWords[commitment.kind])}</span>
    <h1 className="govuk-heading-m">{commitment.what}</h1>
    {askedFor && (
      <p className="govuk-inset-text">
        What you asked for says this again and is linked to it, so it is shown here.
      </p>
    )}
    <p className="govuk-body-s">As of {formatDate(asOf)}.</p>
    <PageEvidence sentence={evidence.sentence} />
    <p className="govuk-body-s">
      <EntryLink entry={{ id: commitment.id, name: 'Its page in the register, with its history' }} />
    </p>
  </>
)

function Linked({ data: { commitment }, change }: { data: Commitment; change: Change }) {
  if (commitment.repeated.length === 0) return null
  return (
    <section aria-labelledby="linked-heading">
      <h2 className="govuk-heading-m" id="linked-heading">
        Said again
      </h2>
      <ul className="govuk-list">
        {commitment.repeated.map(({ id, what, citations }) => (
          <li key={id}>
            {what}{' '}
            <span className="liaison-note">
              {citations.map(({ title, date }) => `${title}, ${formatDate(date)}`).join('; ')}
            </span>{' '}
            <Button look="link" onClick={() => void change.run(() => unlinkSame(id))}>
              Take apart<span className="govuk-visually-hidden">: {what}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Reopen = ({ data: { commitment, seq }, change }: { data: Commitment; change: Change }) => (
  <Button
    look="secondary"
    onClick={() => void change.run(() => changeCommitment(commitment.id, { seen: seq, closed: null }))}
  >
    Open it again
  </Button>
)
