import { type QueryClient, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { ViewRef } from '../../../graph-schema/api/views.ts'
import { Button } from '../../design/Button.tsx'
import { formatNumber } from '../../design/counts.ts'
import { formatDate } from '../../design/dates.ts'
import { Failure } from '../../design/Failure.tsx'
import { messageOf } from './SaveDialog.tsx'
import { ViewForm } from './ViewForm.tsx'
import {
  deleteView,
  forgetList,
  remember,
  undoChange,
  updateView,
  viewQuery,
  viewsQuery,
} from './viewQueries.ts'

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
              <Renaming view={view} client={client} onDone={() => setRenaming(undefined)} />
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

type ItemProps = {
  view: ViewRef
  focused: boolean
  onOpen: (() => void) | undefined
  onRename: () => void
  onDelete: () => void
}

function ViewItem({ view: { id, name, note, at, by }, focused, onOpen, onRename, onDelete }: ItemProps) {
  const ref = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (focused) ref.current?.focus()
  }, [focused])
  return (
    <>
      <Link
        ref={ref}
        className="govuk-link explore-views__name"
        to="/explore"
        search={{ saved: id }}
        onClick={onOpen}
      >
        <bdi>{name}</bdi>
      </Link>
      {note && <p className="govuk-body-s explore-views__note">{note}</p>}
      <p className="govuk-body-s explore-views__note">
        Saved {formatDate(at.slice(0, 10))} by {by}
      </p>
      <div className="explore-buttons">
        <Button look="link" onClick={onRename}>
          Rename<span className="govuk-visually-hidden"> “{name}”</span>
        </Button>
        <Button look="link" onClick={onDelete}>
          Delete<span className="govuk-visually-hidden"> “{name}”</span>
        </Button>
      </div>
    </>
  )
}

function Renaming({ view, client, onDone }: { view: ViewRef; client: QueryClient; onDone: () => void }) {
  const [error, setError] = useState<string>()
  const rename = async (words: { name: string; note: string }) => {
    try {
      remember(client, await updateView(view.id, { seen: view.changed, ...words }), view.changed)
      await forgetList(client)
      onDone()
    } catch (failure) {
      setError(messageOf(failure))
    }
  }
  return (
    <ViewForm
      start={{ name: view.name, note: view.note ?? '' }}
      error={error}
      onSave={(words) => void rename(words)}
      buttons={() => (
        <>
          <Button type="submit">Save</Button>
          <Button look="secondary" onClick={onDone}>
            Cancel
          </Button>
        </>
      )}
    />
  )
}
