import { type FormEvent, type ReactNode, useState } from 'react'
import type { Source } from '../../../graph-schema/api/commitments.ts'
import type { EditedFields } from '../../../graph-schema/api/editing.ts'
import { today } from '../../commitments/commitmentWords.ts'
import { SourceFields } from '../../commitments/SourceFields.tsx'
import { citationOf, emptySource, noteOf, problemsOf } from '../../commitments/sourceDraft.ts'
import { Button } from '../../design/Button.tsx'
import { ErrorSummary, type FormProblem } from '../../design/ErrorSummary.tsx'
import { TextField } from '../../design/TextField.tsx'
import type { EditDraft } from './editDraft.ts'
import { editProblems, fieldsOf } from './editedFields.ts'
import { MeetingFields } from './MeetingFields.tsx'
import { OrganisationFields } from './OrganisationFields.tsx'
import { PersonFields } from './PersonFields.tsx'

export type Edited = { fields: EditedFields; source: Source; why?: string }
type Props = {
  start: EditDraft
  button: string
  failure: string | undefined
  /** Answers whether it was done. */
  onSave: (edited: Edited) => Promise<boolean>
  /** The heading: what is wrong stands above it. */
  children: ReactNode
}

/** The fields of an entry, why they are changed and what that rests on. What was typed stays until it has been saved. */
export function EditForm({ start, button, failure, onSave, children }: Props) {
  const [draft, setDraft] = useState(start)
  const [source, setSource] = useState(() => emptySource(today()))
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(0)
  const [saving, setSaving] = useState(false)
  const missing = problemsOf(source, false)
  const found = [...editProblems(draft), ...sourceProblems(missing)]
  const [misread, setMisread] = useState<FormProblem[]>([])
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const unread = unreadIn(event.currentTarget)
    setMisread(unread)
    setTried(tried + 1)
    if (found.length + unread.length > 0 || saving) return
    setSaving(true)
    const rests = source.kind === 'document' ? { citation: citationOf(source) } : { note: noteOf(source) }
    await onSave({ fields: fieldsOf(draft), source: rests, ...(why.trim() ? { why: why.trim() } : {}) })
    setSaving(false)
  }
  const problems = tried > 0 ? [...found, ...misread] : []
  return (
    <>
      <ErrorSummary problems={failure ? [...problems, { words: failure }] : problems} at={tried} />
      {children}
      <form noValidate className="liaison-register__form" onSubmit={(event) => void save(event)}>
        <Fields draft={draft} onDraft={setDraft} />
        <h2 className="govuk-heading-m">Why, and what it rests on</h2>
        <TextField
          label="Why (optional)"
          hint="It is kept in the history."
          value={why}
          maxLength={500}
          onText={setWhy}
        />
        <SourceFields
          id={sourceId}
          legend="Where it is written"
          draft={source}
          problems={tried > 0 ? missing : {}}
          words={{
            note: 'My note, in a few words (optional)',
            noteHint: 'The note becomes a document that this cites.',
            date: 'Date of the note',
          }}
          onDraft={(change) => setSource((before) => ({ ...before, ...change }))}
        />
        <Button type="submit" aria-disabled={saving}>
          {button}
        </Button>
      </form>
    </>
  )
}

const sourceId = 'edit-source'

/** Days that were typed and are none: the day before them must not be sent in their place. */
const unreadIn = (form: HTMLFormElement): FormProblem[] =>
  [...form.querySelectorAll<HTMLInputElement>('input:invalid')].map(({ id, validationMessage }) => ({
    id,
    words: validationMessage,
  }))

const sourceProblems = ({ date, document, locator }: ReturnType<typeof problemsOf>): FormProblem[] => [
  ...(date ? [{ id: `${sourceId}-date-day`, words: date }] : []),
  ...(document ? [{ id: `${sourceId}-document`, words: document }] : []),
  ...(locator ? [{ id: `${sourceId}-locator`, words: locator }] : []),
]

function Fields({ draft, onDraft }: { draft: EditDraft; onDraft: (draft: EditDraft) => void }) {
  switch (draft.type) {
    case 'person':
      return <PersonFields draft={draft} onDraft={onDraft} />
    case 'organisation':
      return <OrganisationFields draft={draft} onDraft={onDraft} />
    case 'meeting':
      return <MeetingFields draft={draft} onDraft={onDraft} />
  }
}
