import './commitments.scss'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { CommitmentKind } from '../../graph-schema/terms.ts'
import { Announcement } from '../design/Announcement.tsx'
import { Button } from '../design/Button.tsx'
import { DateInput } from '../design/DateInput.tsx'
import { Radios } from '../design/Radios.tsx'
import { TextArea } from '../design/TextArea.tsx'
import { useChange } from '../design/useChange.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { addCommitment } from './commitmentsQueries.ts'
import { today } from './commitmentWords.ts'
import { MeetingField } from './MeetingField.tsx'
import { PartiesField } from './PartiesField.tsx'
import { SourceFields } from './SourceFields.tsx'
import { citationOf, emptySource, noteOf, problemsOf } from './sourceDraft.ts'

type Party = { id: string; name: string }
type Draft = {
  kind: CommitmentKind
  by: readonly Party[]
  to: readonly Party[]
  what: string
  /** The id of the meeting it was said at; '' for none. */
  meeting: string
  due: string | undefined
}
const empty: Draft = { kind: 'undertaking', by: [], to: [], what: '', meeting: '', due: undefined }

/** A commitment that no loaded document has brought: who said what to whom, and what that rests on. */
export function NewCommitmentPage() {
  usePageTitle('Add a commitment')
  const [draft, setDraft] = useState(empty)
  const [source, setSource] = useState(() => emptySource(today()))
  const [tried, setTried] = useState(false)
  const change = useChange()
  const set = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }))
  const problems = problemsOf(source, false)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const { kind, by, to, what, meeting, due } = draft
    if (by.length === 0 || !what.trim() || Object.keys(problems).length > 0) return
    const ids = (parties: readonly Party[]) => parties.map(({ id }) => id)
    const rests = source.kind === 'document' ? { citation: citationOf(source) } : { note: noteOf(source) }
    const given = {
      kind,
      by: ids(by),
      to: ids(to),
      what: what.trim(),
      ...(meeting ? { meeting } : {}),
      ...(due ? { due } : {}),
      source: rests,
    }
    if (await change.run(() => addCommitment(given))) {
      setDraft(empty)
      setTried(false)
    }
  }
  return (
    <>
      <Link className="govuk-back-link" to="/commitments">
        Commitments
      </Link>
      <h1 className="govuk-heading-l">Add a commitment</h1>
      <Announcement change={change} />
      <form noValidate onSubmit={(event) => void add(event)}>
        <Radios
          legend="What it is"
          choices={[
            { value: 'undertaking', words: 'Undertaking', hint: 'Someone said they will do something.' },
            { value: 'ask', words: 'Ask', hint: 'Someone asked someone to do something.' },
            { value: 'offer', words: 'Offer' },
          ]}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
        <PartiesField
          label="By"
          error={tried && draft.by.length === 0 ? 'Say who said it' : undefined}
          chosen={draft.by}
          onChosen={(by) => set({ by, meeting: '' })}
        />
        <PartiesField label="To (optional)" chosen={draft.to} onChosen={(to) => set({ to, meeting: '' })} />
        <MeetingField
          parties={[...draft.by, ...draft.to].map(({ id }) => id)}
          value={draft.meeting}
          onChange={(meeting) => set({ meeting })}
        />
        <TextArea
          label="What"
          value={draft.what}
          error={tried && !draft.what.trim() ? 'Say what was undertaken, asked or offered' : undefined}
          onText={(what) => set({ what })}
        />
        <DateInput
          legend="Due on (optional)"
          hint="Only where a date was given."
          value={draft.due}
          onChange={(due) => set({ due })}
        />
        <SourceFields
          legend="What it rests on"
          draft={source}
          problems={tried ? problems : {}}
          words={{
            note: 'What I noted (optional)',
            noteHint: 'The note becomes a document that this cites.',
            date: 'Date of the note',
          }}
          withAuthor
          onDraft={(changed) => setSource((before) => ({ ...before, ...changed }))}
        />
        <Button type="submit">Add it</Button>
      </form>
    </>
  )
}
