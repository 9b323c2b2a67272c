import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Candidate, Commitment } from '../../graph-schema/api/commitments.ts'
import { Button } from '../design/Button.tsx'
import { formatDate } from '../design/dates.ts'
import { Failure } from '../design/Failure.tsx'
import { TextField } from '../design/TextField.tsx'
import type { Change } from '../design/useChange.ts'
import { CommitmentFacts } from './CommitmentFacts.tsx'
import { linkSame, samePreviewQuery } from './commitmentsQueries.ts'

type Props = { data: Commitment; find: string; onFind: (find: string) => void; change: Change }

/** What is said again in a later document is one commitment: likely ones are proposed with why, and a person decides. */
export function SameAs({ data, find, onFind, change }: Props) {
  const [chosen, setChosen] = useState<string>()
  const candidate = data.candidates.find(({ commitment }) => commitment.id === chosen)
  return (
    <section aria-labelledby="same-heading">
      <h2 className="govuk-heading-m" id="same-heading">
        The same as another
      </h2>
      <p className="govuk-body">
        Where a later document says it again, link the two: it then stands once in the list, with every
        source.
      </p>
      {data.candidates.length === 0 ? (
        <p className="govuk-body">
          {find
            ? 'No other of its kind has these words.'
            : 'No other recorded commitment of its kind is like it in its parties and words.'}
        </p>
      ) : (
        <ul className="govuk-list">
          {data.candidates.map((one) => (
            <Likely key={one.commitment.id} candidate={one} onChoose={() => setChosen(one.commitment.id)} />
          ))}
        </ul>
      )}
      <TextField label="Find another by its words" value={find} maxLength={200} onText={onFind} />
      {candidate && (
        <Preview
          key={candidate.commitment.id}
          data={data}
          candidate={candidate}
          change={change}
          onDone={() => setChosen(undefined)}
        />
      )}
    </section>
  )
}

const Likely = ({
  candidate: { commitment, because },
  onChoose,
}: {
  candidate: Candidate
  onChoose: () => void
}) => (
  <li className="liaison-commitments__candidate">
    <p className="govuk-body govuk-!-margin-bottom-1">
      <strong>{commitment.what}</strong>
      <span className="liaison-note">
        {' '}
        {commitment.citations.map(({ title, date }) => `${title}, ${formatDate(date)}`).join('; ')}
      </span>
    </p>
    <p className="govuk-body-s govuk-!-margin-bottom-1">{because.join('. ')}.</p>
    <Button look="link" onClick={onChoose}>
      Look at the two as one<span className="govuk-visually-hidden">: {commitment.what}</span>
    </Button>
  </li>
)

type PreviewProps = { data: Commitment; candidate: Candidate; change: Change; onDone: () => void }

function Preview({ data, candidate, change, onDone }: PreviewProps) {
  const { id } = data.commitment
  const other = candidate.commitment.id
  const { data: preview, error, refetch } = useQuery(samePreviewQuery(id, other))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!preview) return <p className="govuk-body">Loading…</p>
  const link = async () => {
    if (await change.run(() => linkSame(id, { with: other, seen: preview.seq }))) onDone()
  }
  return (
    <section className="liaison-commitments__preview" aria-label="The two as one">
      <h3 className="govuk-heading-s">The two as one</h3>
      <CommitmentFacts fact={preview.commitment} />
      <div className="govuk-button-group">
        <Button onClick={() => void link()}>They are the same: link them</Button>
        <Button look="secondary" onClick={onDone}>
          They are not
        </Button>
      </div>
    </section>
  )
}
