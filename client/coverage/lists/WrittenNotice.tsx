import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../design/Button.tsx'
import { Notification } from '../../design/Notification.tsx'
import { readAgain, undoReason } from './listQueries.ts'

/** What was last written here, and the change that did it. */
export type Written = { what: string; seq: number }

type Props = { written: Written | undefined; onUndone: () => void }

/** Says what was written, and takes it back if asked. */
export function WrittenNotice({ written, onUndone }: Props) {
  const client = useQueryClient()
  const [failure, setFailure] = useState<string>()
  const undo = async ({ seq }: Written) => {
    setFailure(undefined)
    try {
      const { kept } = await undoReason(seq)
      if (kept.length > 0) setFailure('It has been changed since, and stays as it is.')
      else onUndone()
    } catch (problem) {
      setFailure(problem instanceof Error ? problem.message : String(problem))
    }
    await readAgain(client)
  }
  if (!written) return null
  return (
    <Notification title="Saved" look="success">
      <p className="govuk-notification-banner__heading">{written.what}</p>
      {failure && <p className="govuk-body">{failure}</p>}
      <Button look="secondary" onClick={() => void undo(written)}>
        Undo
      </Button>
    </Notification>
  )
}
