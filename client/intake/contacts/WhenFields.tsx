import { ContactStatus } from '../../../graph-schema/api/contacts.ts'
import { MeetingKind } from '../../../graph-schema/terms.ts'
import { DateInput } from '../../design/DateInput.tsx'
import { capitalise } from '../../design/dates.ts'
import { Radios } from '../../design/Radios.tsx'
import { Select } from '../../design/Select.tsx'
import { meetingKindWords, statusWords } from '../../design/words.ts'
import type { ContactDraft } from './contactDraft.ts'
import { type ContactProblems, fieldIds } from './contactProblems.ts'

type Props = {
  draft: ContactDraft
  status: ContactStatus
  problems: Partial<ContactProblems>
  onDraft: (change: Partial<ContactDraft>) => void
}

/** When it was, how, and whether it took place. */
export const WhenFields = ({ draft, status, problems, onDraft }: Props) => (
  <>
    <DateInput
      id={fieldIds.day}
      legend="When"
      value={draft.day}
      error={problems.day}
      onChange={(day) => onDraft({ day, dayProblem: undefined })}
      onProblem={(dayProblem) => onDraft({ dayProblem })}
    />
    <Radios
      legend="Is the day known?"
      choices={[
        { value: 'day', words: 'Yes, that day' },
        { value: 'week', words: 'No, some day that week' },
      ]}
      value={draft.precision}
      onChange={(precision) => onDraft({ precision })}
    />
    <Select
      label="How"
      value={draft.kind}
      options={MeetingKind.options.map((value) => ({ value, words: capitalise(meetingKindWords[value]) }))}
      onChange={(kind) => onDraft({ kind })}
    />
    <Radios
      id={fieldIds.status}
      legend="Has it taken place?"
      choices={ContactStatus.options.map((value) => ({ value, words: capitalise(statusWords[value]) }))}
      value={status}
      error={problems.status}
      onChange={(chosen) => onDraft({ status: chosen })}
    />
  </>
)
