import { useState } from 'react'
import type { SaidOf } from '../../../../../graph-schema/api/intake.ts'
import { CommitmentKind, CommitmentStatus, type Decided } from '../../../../../graph-schema/terms.ts'
import { DateInput } from '../../../../design/DateInput.tsx'
import { Select } from '../../../../design/Select.tsx'
import { TextArea } from '../../../../design/TextArea.tsx'
import { commitmentKindWords, commitmentStatusWords } from '../../../../design/words.ts'
import { EditForm } from './EditForm.tsx'
import { type FormProps, optionsOf } from './fields.ts'
import { PeopleField } from './IdsField.tsx'
import { useNames } from './useNames.ts'

/** Something undertaken, asked for or offered: by whom, to whom, what, and by when if a day was given. */
export function CommitmentForm({ entry, refs, onSaid, onCancel }: FormProps<'commitment'>) {
  const [draft, setDraft] = useState<SaidOf<'commitment'>>(entry)
  const names = useNames(refs)
  const set = (change: Partial<SaidOf<'commitment'>>) => setDraft((before) => ({ ...before, ...change }))
  const what = draft.what.trim()
  const done = (state: Decided) => {
    if (what) onSaid({ type: 'commitment', entry: { ...draft, what } }, state)
  }
  return (
    <EditForm label="Change the commitment" onDone={done} onCancel={onCancel}>
      <TextArea
        label="What"
        value={draft.what}
        error={what ? undefined : 'Write what was undertaken, asked for or offered'}
        onText={(words) => set({ what: words })}
      />
      <Select
        label="Kind"
        value={draft.kind}
        options={optionsOf(CommitmentKind.options, commitmentKindWords)}
        onChange={(kind) => set({ kind })}
      />
      <Select
        label="Status"
        value={draft.status}
        options={optionsOf(CommitmentStatus.options, commitmentStatusWords)}
        onChange={(status) => set({ status })}
      />
      <PeopleField label="By" ids={draft.by ?? []} names={names} onIds={(by) => set({ by })} />
      <PeopleField label="To" ids={draft.to ?? []} names={names} onIds={(to) => set({ to })} />
      <DateInput legend="Due on (optional)" value={draft.due} onChange={(due) => set({ due })} />
    </EditForm>
  )
}
