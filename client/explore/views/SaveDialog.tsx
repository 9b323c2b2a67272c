import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SavedView } from '../../../graph-schema/api/views.ts'
import { ApiFailure } from '../../api.ts'
import { Button } from '../../design/Button.tsx'
import { Dialog } from '../../design/Dialog.tsx'
import { Loading } from '../../design/Loading.tsx'
import type { Snapshot } from '../state/Snapshot.ts'
import { addressOf, longestLink } from './links.ts'
import { ViewForm, type ViewWords } from './ViewForm.tsx'
import { forgetList, remember, saveView, updateView, viewQuery } from './viewQueries.ts'

type Props = {
  snapshot: Snapshot
  client: QueryClient
  /** The saved view that the picture began from, if any. */
  saved: string | undefined
  /** Saved because its address is too long to send. */
  forLink: boolean
  onSaved: (view: SavedView) => void
  onClose: () => void
}

/** Keeps the picture under a name: anew, or over the view it began from. */
export function SaveDialog(props: Props) {
  const { saved, forLink, onClose } = props
  const known = useQuery({ ...viewQuery(saved ?? ''), enabled: saved !== undefined, retry: false })
  return (
    <Dialog title="Save this view" onClose={onClose}>
      {forLink && (
        <p className="govuk-inset-text">
          The address of this picture is longer than {longestLink.toLocaleString('en-GB')} characters, and
          some programs cut such addresses. Save it as a view: a short link to it is then copied.
        </p>
      )}
      {saved !== undefined && known.isPending ? (
        <Loading what="the view" />
      ) : (
        <SaveForm {...props} known={known.data} />
      )}
    </Dialog>
  )
}

function SaveForm({ snapshot, client, onSaved, known }: Props & { known: SavedView | undefined }) {
  const [error, setError] = useState<string>()
  const [saving, setSaving] = useState(false)
  const picture = { address: addressOf(snapshot.state), seq: snapshot.graph.seq }

  /** Pressed twice, it is saved once. */
  const keep = async (save: () => Promise<SavedView>) => {
    if (saving) return
    setSaving(true)
    try {
      const view = await save()
      remember(client, view)
      void forgetList(client)
      onSaved(view)
    } catch (failure) {
      setError(messageOf(failure))
      setSaving(false)
    }
  }
  const saveNew = ({ name, note }: ViewWords) => keep(() => saveView({ name, note, ...picture }))
  const saveOver = (view: SavedView, { name, note }: ViewWords) =>
    keep(() => updateView(view.id, { seen: view.changed, name, note, picture }))

  return (
    <ViewForm
      start={{ name: known?.name ?? '', note: known?.note ?? '' }}
      error={error}
      onSave={(words) => void (known ? saveOver(known, words) : saveNew(words))}
      buttons={(read) => (
        <>
          <Button type="submit" aria-disabled={saving}>
            {known ? `Save over “${known.name}”` : 'Save'}
          </Button>
          {known && (
            <Button
              look="secondary"
              onClick={() => {
                const words = read()
                if (words) void saveNew(words)
              }}
            >
              Save as a new view
            </Button>
          )}
        </>
      )}
    />
  )
}

/** Two people saved over the same view: the second one is told, and nothing is lost. */
export const messageOf = (failure: unknown): string => {
  if (failure instanceof ApiFailure && failure.code === 'conflict')
    return 'Somebody else has changed this view since you opened it. Nothing of theirs is overwritten: save yours as a new view.'
  return failure instanceof Error ? failure.message : String(failure)
}
