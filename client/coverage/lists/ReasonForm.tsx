import { type ReactNode, useId, useState } from 'react'
import type { ShownReason } from '../../../graph-schema/api/lists.ts'
import { NoContactReason } from '../../../graph-schema/terms.ts'
import { Button } from '../../design/Button.tsx'
import { capitalise } from '../../design/dates.ts'
import { Select } from '../../design/Select.tsx'
import { noContactWords } from '../../design/words.ts'

export type ReasonGiven = { reason: NoContactReason; note: string }

type Props = {
  start?: Pick<ShownReason, 'reason' | 'note'>
  button: string
  onGive: (given: ReasonGiven) => Promise<void>
  children?: ReactNode
}

/** A neutral reason and, if wanted, a note. */
export function ReasonForm({ start, button, onGive, children }: Props) {
  const id = useId()
  const [reason, setReason] = useState<NoContactReason>(start?.reason ?? 'not-sought')
  const [note, setNote] = useState(start?.note ?? '')
  const [saving, setSaving] = useState(false)

  /** Pressed twice, it is saved once. */
  const give = async () => {
    if (saving) return
    setSaving(true)
    await onGive({ reason, note: note.trim() })
    setSaving(false)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void give()
      }}
    >
      <Select
        label="Reason"
        value={reason}
        options={NoContactReason.options.map((value) => ({
          value,
          words: capitalise(noContactWords[value]),
        }))}
        onChange={setReason}
      />
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={id}>
          Note (optional)
        </label>
        <textarea
          id={id}
          className="govuk-textarea"
          rows={2}
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className="govuk-button-group">
        <Button type="submit" aria-disabled={saving}>
          {button}
        </Button>
        {children}
      </div>
    </form>
  )
}
