import type { FormEvent, ReactNode } from 'react'
import type { Decided } from '../../../../../graph-schema/terms.ts'
import { FormButtons } from './FormButtons.tsx'
import { useFirstField } from './useFirstField.ts'

type Props = { label: string; onDone: (state: Decided) => void; onCancel: () => void; children: ReactNode }

/** The frame of a change: it begins at its first field, and Escape leaves all as it was. */
export function EditForm({ label, onDone, onCancel, children }: Props) {
  const form = useFirstField()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDone('accepted')
  }
  return (
    <form
      ref={form}
      className="liaison-review__form"
      aria-label={label}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel()
      }}
    >
      {children}
      <FormButtons onLater={() => onDone('open')} onCancel={onCancel} />
    </form>
  )
}
