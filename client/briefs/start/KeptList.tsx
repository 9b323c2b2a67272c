import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { BriefRef } from '../../../graph-schema/api/briefs.ts'
import { Button } from '../../design/Button.tsx'
import { formatDate } from '../../design/dates.ts'
import { ErrorMessage } from '../../design/ErrorMessage.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Notification } from '../../design/Notification.tsx'
import { briefsQuery, deleteBrief, undoChange } from '../briefQueries.ts'

/** Briefs somebody has kept. One that is deleted can be brought back at once. */
export function KeptList() {
  const client = useQueryClient()
  const { data, error, refetch } = useQuery(briefsQuery)
  const [deleted, setDeleted] = useState<{ name: string; seq: number }>()
  const [failure, setFailure] = useState<string>()
  const attempt = async (work: () => Promise<void>) => {
    setFailure(undefined)
    try {
      await work()
    } catch (caught) {
      setFailure(caught instanceof Error ? caught.message : 'That did not work. Try again.')
    }
    await client.invalidateQueries({ queryKey: ['/api/briefs'] })
  }
  const remove = (ref: BriefRef) =>
    attempt(async () => setDeleted({ name: ref.name, ...(await deleteBrief(ref)) }))
  const undo = (seq: number) =>
    attempt(async () => {
      await undoChange(seq)
      setDeleted(undefined)
    })
  return (
    <section aria-labelledby="kept-heading">
      <h2 className="govuk-heading-m" id="kept-heading">
        Briefs that are kept
      </h2>
      {deleted && (
        <Notification title="Deleted" look="success">
          <p className="govuk-body">
            The brief “{deleted.name}” is deleted.{' '}
            <Button look="link" onClick={() => void undo(deleted.seq)}>
              Undo
            </Button>
          </p>
        </Notification>
      )}
      {failure && <ErrorMessage id="kept-error">{failure}</ErrorMessage>}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.briefs.length === 0 && (
        <p className="govuk-body">None yet. Make a brief, then keep it under a name.</p>
      )}
      <ul className="govuk-list">
        {data?.briefs.map((ref) => (
          <li key={ref.id}>
            <Link className="govuk-link" to="/briefs/$id" params={{ id: ref.id }}>
              {ref.name}
            </Link>
            {ref.at && `, kept ${formatDate(ref.at.slice(0, 10))} by ${ref.by}`}{' '}
            <Button look="link" onClick={() => void remove(ref)}>
              Delete<span className="govuk-visually-hidden"> the brief {ref.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
