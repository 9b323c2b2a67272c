import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { MeetingToRecord, Outcome } from '../../../graph-schema/api/meetingRecord.ts'
import { MeetingKind } from '../../../graph-schema/terms.ts'
import { Button } from '../../design/Button.tsx'
import { DateInput } from '../../design/DateInput.tsx'
import { capitalise, formatDate, formatWhen } from '../../design/dates.ts'
import { ErrorMessage } from '../../design/ErrorMessage.tsx'
import { Radios } from '../../design/Radios.tsx'
import { Select } from '../../design/Select.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import type { Change } from '../../design/useChange.ts'
import { meetingKindWords } from '../../design/words.ts'
import { documentsQuery } from '../commitmentsQueries.ts'
import { today } from '../commitmentWords.ts'
import { SourceFields } from '../SourceFields.tsx'
import { problemsOf } from '../sourceDraft.ts'
import { Attended } from './Attended.tsx'
import { draftOf, type RecordDraft, recordedOf, recordProblems } from './recordDraft.ts'
import { recordMeeting } from './recordQueries.ts'
import { SaidFields } from './SaidFields.tsx'

const outcomes = [
  { value: 'held', words: 'It was held' },
  { value: 'postponed', words: 'It was postponed' },
  { value: 'cancelled', words: 'It was cancelled' },
  { value: 'declined', words: 'It was declined' },
] as const satisfies { value: Outcome; words: string }[]

/** Everything that happened, sent as one change. What was typed stays until it has been saved. */
export function RecordForm({ data, change }: { data: MeetingToRecord; change: Change }) {
  const [draft, setDraft] = useState(() => draftOf(data, today()))
  const [tried, setTried] = useState(false)
  const [saving, setSaving] = useState(false)
  const known = useKnown(draft)
  const set = (changed: Partial<RecordDraft>) => setDraft((before) => ({ ...before, ...changed }))
  const problems = tried ? recordProblems(draft) : {}
  const missing = tried ? problemsOf(draft.source, false) : {}
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const recorded = recordedOf(draft, { seq: data.seq, known })
    if (!recorded || saving) return
    setSaving(true)
    await change.run(() => recordMeeting(data.meeting.id, recorded))
    setSaving(false)
  }
  const held = draft.status === 'held'
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <Radios
        legend="What became of it"
        legendClass="govuk-fieldset__legend--m"
        choices={outcomes}
        value={draft.status}
        error={problems.status}
        onChange={(status) => set({ status })}
      />
      {held && (
        <>
          <DateInput
            legend="On which day"
            hint={`Known so far: ${formatWhen(data.when)}. Empty: it stays so.`}
            value={draft.held}
            onChange={(day) => set({ held: day })}
          />
          <Select
            label="Kind"
            value={draft.kind}
            options={MeetingKind.options.map((value) => ({
              value,
              words: capitalise(meetingKindWords[value]),
            }))}
            onChange={(kind) => set({ kind })}
          />
          <Attended parties={draft.parties} onParties={(parties) => set({ parties })} />
        </>
      )}
      <TextArea
        label="Summary (optional)"
        hint="As it stands; change what is no longer so."
        value={draft.summary}
        rows={4}
        onText={(summary) => set({ summary })}
      />
      {held && <SaidFields data={data} draft={draft} problems={problems} onDraft={set} />}
      <h2 className="govuk-heading-m">What this rests on</h2>
      <SourceFields
        legend="Where it is written"
        draft={draft.source}
        problems={missing}
        words={{
          note: 'My note, in a few words (optional)',
          noteHint: 'The note becomes a document that all of this cites.',
          date: 'Date of the note',
        }}
        withAuthor
        onDraft={(changed) => set({ source: { ...draft.source, ...changed } })}
      />
      {known && <p className="govuk-hint">All of this counts as known from {formatDate(known)}.</p>}
      {/* The button is a long way from the fields above. */}
      {tried && <Amiss words={[...Object.values(problems), ...Object.values(missing)]} />}
      {change.failure && <ErrorMessage id="record-failure">{change.failure}</ErrorMessage>}
      <Button type="submit" aria-disabled={saving}>
        Record it
      </Button>
    </form>
  )
}

const Amiss = ({ words }: { words: readonly string[] }) =>
  words.length === 0 ? null : (
    <ErrorMessage id="record-amiss">Not recorded yet. {words.join('. ')}.</ErrorMessage>
  )

/** The day from which it counts as known: that of the note, or of the document. */
function useKnown({ source }: RecordDraft): string | undefined {
  const { data } = useQuery({ ...documentsQuery, enabled: source.kind === 'document' })
  if (source.kind === 'note') return source.date
  return data?.documents.find(({ id }) => id === source.document)?.date
}
