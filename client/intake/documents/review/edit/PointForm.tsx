import { useState } from 'react'
import type { SaidOf } from '../../../../../graph-schema/api/intake.ts'
import { type Decided, PointKind } from '../../../../../graph-schema/terms.ts'
import { Select } from '../../../../design/Select.tsx'
import { TextArea } from '../../../../design/TextArea.tsx'
import { pointKindWords } from '../../../../design/words.ts'
import { EditForm } from './EditForm.tsx'
import { type FormProps, optionsOf } from './fields.ts'
import { AreasField, PeopleField } from './IdsField.tsx'
import { useNames } from './useNames.ts'

/** Something that was said: its kind, words, by whom, and about what. */
export function PointForm({ entry, refs, onSaid, onCancel }: FormProps<'point'>) {
  const [draft, setDraft] = useState<SaidOf<'point'>>(entry)
  const names = useNames(refs)
  const set = (change: Partial<SaidOf<'point'>>) => setDraft((before) => ({ ...before, ...change }))
  const text = draft.text.trim()
  const done = (state: Decided) => {
    if (text) onSaid({ type: 'point', entry: { ...draft, text } }, state)
  }
  return (
    <EditForm label="Change the point" onDone={done} onCancel={onCancel}>
      <TextArea
        label="What was said"
        value={draft.text}
        error={text ? undefined : 'Write what was said'}
        onText={(words) => set({ text: words })}
      />
      <Select
        label="Kind"
        value={draft.kind}
        options={optionsOf(PointKind.options, pointKindWords)}
        onChange={(kind) => set({ kind })}
      />
      <PeopleField label="Said by" ids={draft.by ?? []} names={names} onIds={(by) => set({ by })} />
      <AreasField ids={draft.harmAreas ?? []} names={names} onIds={(harmAreas) => set({ harmAreas })} />
    </EditForm>
  )
}
