import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ViewRef } from '../../../graph-schema/api/views.ts'
import { Button } from '../../design/Button.tsx'
import { formatNumber } from '../../design/counts.ts'
import { Failure } from '../../design/Failure.tsx'
import { RenameView } from './RenameView.tsx'
import { messageOf } from './SaveDialog.tsx'
import { ViewItem } from './ViewItem.tsx'
import { deleteView, forgetList, undoChange, viewQuery, viewsQuery } from './viewQueries.ts'

type Props = { client: QueryClient; onOpen?: (() => void) | undefined; none?: string }

type Deleted = { view: ViewRef; seq: number }

/** Saved views, the latest first: open, rename, delete, and take the deleting back. */
export function ViewList({ client, onOpen, none }: Props) {
  const { data, error, refetch, isFetching } = useQuery(viewsQuery)
  const [deleted, setDeleted] = useState<Deleted>()
  const [renaming, setRenaming] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const [restored, setRestored] = useState<string>()

  const attempt = async (work: () => Promise<void>) => {
    setFailure(undefined)
    try {
      await work()
    } catch (problem) {
      setFailure(messageOf(problem))
    }
    await forgetList(client)
  }
  const remove = (view: ViewRef) => attempt(async () => setDeleted({ view, ...(await deleteView(view)) }))
  const bringBack = ({ view, seq }: Deleted) =>
    attempt(async () => {
      const { kept } = await undoChange(seq)
      await client.invalidateQueries(viewQuery(view.id))
      setDeleted(undefined)
      if (kept.length > 0) throw new Error(`“${view.name}” could not be brought back: ${kept[0]?.because}`)
      setRestored(view.id)
    })

  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const views = data.views.filter(({ id }) => id !== deleted?.view.id)
  return (
    <>
      <div role="status">
        {deleted && (
          <Deleted key={deleted.seq} name={deleted.view.name} onUndo={() => void bringBack(deleted)} />
        )}
        {restored && !deleted && <p className="govuk-body">Brought back.</p>}
      </div>
      {failure && (
        <p className="govuk-error-message" role="alert">
          {failure}
        </p>
      )}
      {views.length === 0 && none && !isFetching && <p className="govuk-body">{none}</p>}
      <ul className="explore-views">
        {views.map((view) => (
          <li key={view.id} className="explore-views__item" data-id={view.id}>
            {renaming === view.id ? (
              <RenameView view={view} client={client} onDone={() => setRenaming(undefined)} />
            ) : (
              <ViewItem
                view={view}
                focused={view.id === restored}
                onOpen={onOpen}
                onRename={() => setRenaming(view.id)}
                onDelete={() => void remove(view)}
              />
            )}
          </li>
        ))}
      </ul>
      {data.total > data.views.length && (
        <p className="govuk-body">
          Showing {formatNumber(data.views.length)} of {formatNumber(data.total)}, the latest saved first.
        </p>
      )}
    </>
  )
}

/** Has the focus, since what had it is gone. */
function Deleted({ name, onUndo }: { name: string; onUndo: () => void }) {
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <p className="govuk-body">
      Deleted “{name}”.{' '}
      <Button ref={ref} look="link" onClick={onUndo}>
        Undo<span className="govuk-visually-hidden"> deleting “{name}”</span>
      </Button>
    </p>
  )
}
