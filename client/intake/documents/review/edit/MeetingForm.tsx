import { useState } from 'react'
import type { SaidOf } from '../../../../../graph-schema/api/intake.ts'
import { type Decided, MeetingKind, Status } from '../../../../../graph-schema/terms.ts'
import { Select } from '../../../../design/Select.tsx'
import { TextArea } from '../../../../design/TextArea.tsx'
import { TextField } from '../../../../design/TextField.tsx'
import { meetingKindWords, statusWords } from '../../../../design/words.ts'
import { EditForm } from './EditForm.tsx'
import { type FormProps, optionsOf } from './fields.ts'
import { AreasField } from './IdsField.tsx'
import { TakingFields } from './TakingFields.tsx'
import { useNames } from './useNames.ts'
import { WhenFields } from './WhenFields.tsx'

type Meeting = SaidOf<'meeting'>

/** Every field of a meeting, changed in place. */
export function MeetingForm({ entry, refs, onSaid, onCancel }: FormProps<'meeting'>) {
  const [draft, setDraft] = useState<Meeting>(entry)
  const [tried, setTried] = useState(false)
  const names = useNames(refs)
  const set = (change: Partial<Meeting>) => setDraft((before) => ({ ...before, ...change }))
  const done = (state: Decided) => {
    setTried(true)
    const title = draft.title.trim()
    if (title) onSaid({ type: 'meeting', entry: { ...draft, title } }, state)
  }
  return (
    <EditForm label="Change the meeting" onDone={done} onCancel={onCancel}>
      <TextField
        label="Title"
        maxLength={500}
        value={draft.title}
        error={tried && !draft.title.trim() ? 'Give it a title' : undefined}
        onText={(title) => set({ title })}
      />
      <Select
        label="Kind"
        value={draft.kind}
        options={optionsOf(MeetingKind.options, meetingKindWords)}
        onChange={(kind) => set({ kind })}
      />
      <Select
        label="Status"
        value={draft.status ?? 'mentioned'}
        options={optionsOf(Status.options, statusWords)}
        onChange={(status) => set(withStatus(draft, status))}
      />
      <WhenFields when={draft.when} onWhen={(when) => set({ when })} />
      <TakingFields takings={draft.parties ?? []} names={names} onTakings={(parties) => set({ parties })} />
      <AreasField
        ids={(draft.harmAreas ?? []).map(({ id }) => id)}
        names={names}
        onIds={(ids) =>
          set({
            harmAreas: ids.map(
              (id) => draft.harmAreas?.find((one) => one.id === id) ?? { id, basis: 'stated' },
            ),
          })
        }
      />
      <TextArea
        label="Summary (optional)"
        rows={2}
        value={draft.summary ?? ''}
        onText={(summary) => set({ summary: summary.trim() ? summary : undefined })}
      />
    </EditForm>
  )
}

/** The last status the text tells is another one; what was known before it stays. */
const withStatus = ({ statuses }: Meeting, status: Status): Partial<Meeting> => ({
  status,
  ...(statuses?.length
    ? { statuses: statuses.map((one, at) => (at === statuses.length - 1 ? { ...one, status } : one)) }
    : {}),
})
