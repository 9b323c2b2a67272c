import { MeetingKind, Precision, Status } from '../../../graph-schema/terms.ts'
import { Button } from '../../design/Button.tsx'
import { DateInput } from '../../design/DateInput.tsx'
import { capitalise } from '../../design/dates.ts'
import { EntriesField } from '../../design/EntriesField.tsx'
import { Select } from '../../design/Select.tsx'
import { TextArea } from '../../design/TextArea.tsx'
import { TextField } from '../../design/TextField.tsx'
import { meetingKindWords, precisionWords, statusWords } from '../../design/words.ts'
import type { MeetingDraft, StatusDraft } from './editDraft.ts'
import { fieldIds } from './editedFields.ts'
import { nextKey } from './nextKey.ts'
import { TakingFields } from './TakingFields.tsx'

type Props = { draft: MeetingDraft; onDraft: (draft: MeetingDraft) => void }

/** A meeting: what it is called, when it was, what became of it, who took part and what it was about. */
export function MeetingFields({ draft, onDraft }: Props) {
  const set = (change: Partial<MeetingDraft>) => onDraft({ ...draft, ...change })
  return (
    <>
      <TextField
        id={fieldIds.name}
        label="Title"
        value={draft.title}
        maxLength={500}
        onText={(title) => set({ title })}
      />
      <Select
        label="Kind"
        value={draft.kind}
        options={MeetingKind.options.map((value) => ({ value, words: capitalise(meetingKindWords[value]) }))}
        onChange={(kind) => set({ kind })}
      />
      <WhenFields draft={draft} onDraft={onDraft} />
      <StatusFields statuses={draft.statuses} onStatuses={(statuses) => set({ statuses })} />
      <TakingFields parties={draft.parties} onParties={(parties) => set({ parties })} />
      <EntriesField
        label="About (optional)"
        types={['harmArea']}
        chosen={draft.harmAreas}
        onChosen={(harmAreas) => set({ harmAreas })}
      />
      <TextArea
        label="Summary (optional)"
        rows={4}
        value={draft.summary}
        onText={(summary) => set({ summary })}
      />
    </>
  )
}

/** Never more exact than what is known: a week stays a week, and a missing day stays missing. */
const WhenFields = ({ draft, onDraft }: Props) => {
  const { when } = draft
  const set = (change: Partial<MeetingDraft['when']>) => onDraft({ ...draft, when: { ...when, ...change } })
  return (
    <>
      <h2 className="govuk-heading-m">When</h2>
      <DateInput
        id={fieldIds.when}
        legend="First day"
        value={when.from ?? undefined}
        onChange={(from) =>
          set({
            from: from ?? null,
            ...(when.precision === 'day' && when.to === when.from ? { to: from ?? null } : {}),
          })
        }
      />
      <DateInput
        legend="Last day"
        hint="The same for a single day."
        value={when.to ?? undefined}
        onChange={(to) => set({ to: to ?? null })}
      />
      <Select
        label="How exactly it is known"
        value={when.precision}
        options={Precision.options.map((value) => ({ value, words: capitalise(precisionWords[value]) }))}
        onChange={(precision) => set({ precision })}
      />
    </>
  )
}

type StatusProps = {
  statuses: readonly StatusDraft[]
  onStatuses: (statuses: readonly StatusDraft[]) => void
}

/** What was known of it and since when; the last one stands. */
function StatusFields({ statuses, onStatuses }: StatusProps) {
  const set = (key: number, change: Partial<StatusDraft>) =>
    onStatuses(statuses.map((one) => (one.key === key ? { ...one, ...change } : one)))
  return (
    <>
      <h2 className="govuk-heading-m" id={fieldIds.status} tabIndex={-1}>
        What was known, and when
      </h2>
      {statuses.map((one, at) => (
        <fieldset key={one.key} className="liaison-register__row">
          <legend className="govuk-visually-hidden">Status {at + 1}</legend>
          <Select
            label="Status"
            value={one.status}
            options={Status.options.map((value) => ({ value, words: capitalise(statusWords[value]) }))}
            onChange={(status) => set(one.key, { status })}
          />
          <DateInput legend="Known on" value={one.known} onChange={(known) => set(one.key, { known })} />
          <Button look="link" onClick={() => onStatuses(statuses.filter((other) => other !== one))}>
            Leave out<span className="govuk-visually-hidden"> status {at + 1}</span>
          </Button>
        </fieldset>
      ))}
      <Button
        look="secondary"
        onClick={() =>
          onStatuses([...statuses, { key: nextKey(statuses), status: 'held', known: undefined }])
        }
      >
        Add what became known later
      </Button>
    </>
  )
}
