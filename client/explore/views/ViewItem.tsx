import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { ViewRef } from '../../../graph-schema/api/views.ts'
import { Button } from '../../design/Button.tsx'
import { formatDate } from '../../design/dates.ts'

type Props = {
  view: ViewRef
  focused: boolean
  onOpen: (() => void) | undefined
  onRename: () => void
  onDelete: () => void
}

/** A saved view: its name opens it; its note, when and by whom it was saved, and what can be done with it. */
export function ViewItem({ view: { id, name, note, at, by }, focused, onOpen, onRename, onDelete }: Props) {
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
