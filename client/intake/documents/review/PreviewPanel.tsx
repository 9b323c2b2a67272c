import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Preview, Review } from '../../../../graph-schema/api/intake.ts'
import { Button } from '../../../design/Button.tsx'
import { Failure } from '../../../design/Failure.tsx'
import { Loading } from '../../../design/Loading.tsx'
import type { Change } from '../../../design/useChange.ts'
import { previewQuery, takeOver } from '../documentQueries.ts'

type Props = { review: Review; change: Change; onShow: (key: string) => void; onTaken: () => void }

/** What putting it into the graph would add and change, as things stand now; then it is done as one change. */
export function PreviewPanel({ review, change, onShow, onTaken }: Props) {
  const { data, error, refetch, isFetching } = useQuery(previewQuery(review.id))
  const [putting, setPutting] = useState(false)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="what would be added" />
  const ready = data.problems.length === 0
  const put = async (seen: number) => {
    setPutting(true)
    const done = await change.run(() => takeOver(review.id, seen))
    setPutting(false)
    if (done) onTaken()
  }
  return (
    <>
      {!ready && <Problems heading="First" problems={data.problems} onShow={onShow} />}
      {data.doubts.length > 0 && (
        <Problems heading="May be recorded already" problems={data.doubts} onShow={onShow} />
      )}
      <List heading="Will be added" lines={data.added} />
      <List heading="Will be changed" lines={data.changed} />
      <List heading="Stays out" lines={data.leftOut} />
      <Button
        aria-disabled={!ready || isFetching || putting}
        onClick={() => {
          if (ready && !isFetching && !putting) void put(data.seq)
        }}
      >
        Put it into the graph
      </Button>
      <p className="govuk-body" role="status">
        {putting && 'Putting it into the graph …'}
      </p>
      {change.failure && (
        <p className="govuk-error-message" role="alert">
          {change.failure}
        </p>
      )}
    </>
  )
}

type ProblemsProps = { heading: string; problems: Preview['problems']; onShow: (key: string) => void }

const Problems = ({ heading, problems, onShow }: ProblemsProps) => (
  <section className="liaison-failure" aria-label={heading}>
    <h3 className="govuk-heading-s">{heading}</h3>
    <ul className="govuk-list">
      {problems.map(({ words, key }) => (
        <li key={`${key} ${words}`}>
          {key ? (
            <Button look="link" onClick={() => onShow(key)}>
              {words}
            </Button>
          ) : (
            words
          )}
        </li>
      ))}
    </ul>
  </section>
)

const List = ({ heading, lines }: { heading: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3 className="govuk-heading-s">{heading}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {numbered(lines).map(({ id, line }) => (
          <li key={id}>{line}</li>
        ))}
      </ul>
    </>
  )

/** Two lines may read the same. */
const numbered = (lines: readonly string[]) => lines.map((line, at) => ({ id: `${at} ${line}`, line }))
