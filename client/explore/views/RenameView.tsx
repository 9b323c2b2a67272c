import type { QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ViewRef } from '../../../graph-schema/api/views.ts'
import { Button } from '../../design/Button.tsx'
import { messageOf } from './SaveDialog.tsx'
import { ViewForm } from './ViewForm.tsx'
import { forgetList, remember, updateView } from './viewQueries.ts'

/** In the place of a saved view while its name or note is changed. */
export function RenameView({
  view,
  client,
  onDone,
}: {
  view: ViewRef
  client: QueryClient
  onDone: () => void
}) {
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
