import { type FormEvent, useState } from 'react'
import type { Commitment } from '../../graph-schema/api/commitments.ts'
import { Button } from '../design/Button.tsx'
import { Radios } from '../design/Radios.tsx'
import type { Change } from '../design/useChange.ts'
import { changeCommitment } from './commitmentsQueries.ts'
import { today } from './commitmentWords.ts'
import { SourceFields } from './SourceFields.tsx'
import { citationOf, emptySource, problemsOf } from './sourceDraft.ts'

/** Done or withdrawn, only with what shows it: a document, or a note and the day of it. */
export function CloseForm({ data, change }: { data: Commitment; change: Change }) {
  const [status, setStatus] = useState<'done' | 'withdrawn'>('done')
  const [draft, setDraft] = useState(() => emptySource(today()))
  const [tried, setTried] = useState(false)
  const problems = problemsOf(draft, true)
  const close = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(problems).length > 0) return
    const shown =
      draft.kind === 'document'
        ? { citation: citationOf(draft) }
        : { note: draft.note.trim(), ...(draft.date ? { on: draft.date } : {}) }
    const closed = { status, ...shown }
    if (await change.run(() => changeCommitment(data.commitment.id, { seen: data.seq, closed }))) {
      setDraft(emptySource(today()))
      setTried(false)
    }
  }
  return (
    <form noValidate onSubmit={(event) => void close(event)}>
      <h2 className="govuk-heading-m">Close it</h2>
      <Radios
        legend="It is"
        choices={[
          { value: 'done', words: 'Done' },
          { value: 'withdrawn', words: 'Withdrawn' },
        ]}
        value={status}
        onChange={setStatus}
      />
      <SourceFields
        legend="What shows it"
        draft={draft}
        problems={tried ? problems : {}}
        words={{
          note: 'What was done, or why it was withdrawn',
          noteHint: 'For example “Letter sent; copy in the private office.”',
          date: 'On which day',
        }}
        onDraft={(changed) => setDraft((before) => ({ ...before, ...changed }))}
      />
      <Button type="submit">Close it</Button>
    </form>
  )
}
