import { useQuery } from '@tanstack/react-query'
import type { History, HistoryChange } from '../../../graph-schema/api/history.ts'
import { Button } from '../../design/Button.tsx'
import { formatDate } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { Loading } from '../../design/Loading.tsx'
import type { Change } from '../../design/useChange.ts'
import { historyQuery, unmergeEntry } from '../registerQueries.ts'
import { ChangedLines } from './ChangedLines.tsx'

type Props = { id: string; change: Change }

/** Each change of an entry: when, by whom, why, what was before, and a way back where there is one. */
export function HistorySection({ id, change }: Props) {
  const { data, error, refetch } = useQuery(historyQuery(id))
  return (
    <section className="liaison-history" aria-labelledby="history-heading">
      <h2 className="govuk-heading-m" id="history-heading">
        History
      </h2>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="the history" />}
      {data && <Absorbed absorbed={data.absorbed} change={change} />}
      {data && (
        <ol className="govuk-list">
          {data.changes.map((one) => (
            <li key={one.seq} className="liaison-history__change">
              <OneChange change={one} onUndo={() => void change.undo(one.seq)} />
            </li>
          ))}
        </ol>
      )}
      {data?.more && <p className="govuk-body-s">Only the latest {data.changes.length} changes are shown.</p>}
    </section>
  )
}

const OneChange = ({
  change: { at, by, why, lines, made, inTheWay },
  onUndo,
}: {
  change: HistoryChange
  onUndo: () => void
}) => (
  <>
    <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{why}</h3>
    <p className="govuk-body-s govuk-!-margin-bottom-1">
      {formatDate(at.slice(0, 10))}, by {by}
    </p>
    <ChangedLines lines={lines} made={made} />
    {inTheWay ? (
      <p className="govuk-body-s">
        <span className="liaison-note">{inTheWay}</span>
      </p>
    ) : (
      <p className="govuk-body-s liaison-screen-only">
        <Button look="link" onClick={onUndo}>
          Undo<span className="govuk-visually-hidden"> “{why}”</span>
        </Button>
      </p>
    )}
  </>
)

function Absorbed({ absorbed, change }: { absorbed: History['absorbed']; change: Change }) {
  if (absorbed.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">Merged into this</h3>
      <ul className="govuk-list">
        {absorbed.map(({ id, name }) => (
          <li key={id}>
            {name} <span className="liaison-note">({id})</span>{' '}
            <Button look="link" onClick={() => void change.run(() => unmergeEntry(id))}>
              Take it apart<span className="govuk-visually-hidden">: {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
