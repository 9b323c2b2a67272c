import { useState } from 'react'
import type { SaidOf } from '../../../../../graph-schema/api/intake.ts'
import { CommitmentKind, CommitmentStatus, type Decided } from '../../../../../graph-schema/terms.ts'
import { DateInput } from '../../../../design/DateInput.tsx'
import { Select } from '../../../../design/Select.tsx'
import { TextArea } from '../../../../design/TextArea.tsx'
import { commitmentKindWords, commitmentStatusWords } from '../../../../design/words.ts'
import { EditForm } from './EditForm.tsx'
import { type FormProps, optionsOf } from './fields.ts'
import { PeopleFields } from './PeopleFields.tsx'
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
      <PeopleFields
        legend="By"
        ids={draft.by ?? []}
        nameOf={names.nameOf}
        onName={names.add}
        onIds={(by) => set({ by })}
      />
      <PeopleFields
        legend="To"
        ids={draft.to ?? []}
        nameOf={names.nameOf}
        onName={names.add}
        onIds={(to) => set({ to })}
      />
      <DateInput legend="Due on (optional)" value={draft.due} onChange={(due) => set({ due })} />
    </EditForm>
  )
}
