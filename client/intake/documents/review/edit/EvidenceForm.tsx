import { useState } from 'react'
import type { SaidOf } from '../../../../../graph-schema/api/intake.ts'
import { Completeness, type Decided } from '../../../../../graph-schema/terms.ts'
import { DateInput } from '../../../../design/DateInput.tsx'
import { EntryField } from '../../../../design/EntryField.tsx'
import { Select } from '../../../../design/Select.tsx'
import { completenessWords } from '../../../../design/words.ts'
import { EditForm } from './EditForm.tsx'
import { type FormProps, optionsOf } from './fields.ts'
import { useNames } from './useNames.ts'

/** Which days the document accounts for, whose contacts, and whether all of them are in it. */
export function EvidenceForm({ entry, refs, onSaid, onCancel }: FormProps<'evidence'>) {
  const [draft, setDraft] = useState<SaidOf<'evidence'>>(entry)
  const [tried, setTried] = useState(false)
  const names = useNames(refs)
  const set = (change: Partial<SaidOf<'evidence'>>) => setDraft((before) => ({ ...before, ...change }))
  const backwards = draft.from > draft.to
  const done = (state: Decided) => {
    setTried(true)
    if (draft.body && !backwards) onSaid({ type: 'evidence', entry: draft }, state)
  }
  return (
    <EditForm label="Change the period" onDone={done} onCancel={onCancel}>
      <EntryField
        label="Whose contacts"
        types={['organisation']}
        chosen={draft.body ? { id: draft.body, name: names.nameOf(draft.body) } : undefined}
        error={tried && !draft.body ? 'Find whose contacts they are' : undefined}
        onChosen={(chosen) => {
          if (chosen) names.add(chosen.id, chosen.name)
          set({ body: chosen?.id })
        }}
      />
      <DateInput legend="From" value={draft.from} onChange={(from) => from && set({ from })} />
      <DateInput
        legend="To"
        value={draft.to}
        {...(backwards ? { error: 'It cannot end before it began' } : {})}
        onChange={(to) => to && set({ to })}
      />
      <Select
        label="How much of it is in the document"
        value={draft.completeness}
        options={optionsOf(Completeness.options, completenessWords)}
        onChange={(completeness) => set({ completeness })}
      />
    </EditForm>
  )
}
