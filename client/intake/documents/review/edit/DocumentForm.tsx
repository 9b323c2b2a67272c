import { useState } from 'react'
import type { SaidOf } from '../../../../../graph-schema/api/intake.ts'
import { markings } from '../../../../../graph-schema/markings.ts'
import { type Decided, DocumentKind } from '../../../../../graph-schema/terms.ts'
import { DateInput } from '../../../../design/DateInput.tsx'
import { Select } from '../../../../design/Select.tsx'
import { TextField } from '../../../../design/TextField.tsx'
import { documentKindWords } from '../../../../design/words.ts'
import { EditForm } from './EditForm.tsx'
import { type FormProps, optionsOf } from './fields.ts'
import { PeopleField } from './IdsField.tsx'
import { useNames } from './useNames.ts'

/** What the document is: everything taken from it is known since its date, and bears its marking. */
export function DocumentForm({ entry, refs, onSaid, onCancel }: FormProps<'document'>) {
  const [draft, setDraft] = useState<SaidOf<'document'>>(entry)
  const names = useNames(refs)
  const set = (change: Partial<SaidOf<'document'>>) => setDraft((before) => ({ ...before, ...change }))
  const title = draft.title.trim()
  const done = (state: Decided) => {
    if (title) onSaid({ type: 'document', entry: { ...draft, title } }, state)
  }
  const known = [...new Set([...markings, ...(entry.marking ? [entry.marking] : [])])]
  return (
    <EditForm label="Change the document" onDone={done} onCancel={onCancel}>
      <TextField
        label="Title"
        maxLength={500}
        value={draft.title}
        error={title ? undefined : 'Give it a title'}
        onText={(words) => set({ title: words })}
      />
      <Select
        label="Kind"
        value={draft.kind}
        options={optionsOf(DocumentKind.options, documentKindWords)}
        onChange={(kind) => set({ kind })}
      />
      <DateInput legend="Date" value={draft.date} onChange={(date) => date && set({ date })} />
      <PeopleField label="From" ids={draft.from ?? []} names={names} onIds={(from) => set({ from })} />
      <PeopleField label="To" ids={draft.to ?? []} names={names} onIds={(to) => set({ to })} />
      <Select
        label="Marking"
        value={draft.marking ?? ''}
        options={[{ value: '', words: 'None' }, ...known.map((value) => ({ value, words: value }))]}
        onChange={(marking) => set({ marking: marking || undefined })}
      />
    </EditForm>
  )
}
