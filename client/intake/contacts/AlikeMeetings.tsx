import type { Alike } from '../../../graph-schema/api/contacts.ts'
import { capitalise, formatWhen } from '../../design/dates.ts'
import { EntryLink, EntryLinks } from '../../design/EntryLink.tsx'
import { Radios } from '../../design/Radios.tsx'
import { StatusTag } from '../../design/Tag.tsx'
import type { SameDraft } from './contactDraft.ts'

type Props = {
  id: string
  meetings: Alike['meetings']
  same: SameDraft | undefined
  error: string | undefined
  onSame: (same: SameDraft) => void
}

const another = ''

/** A meeting planned for a day not said may be this one too. */
function where(meetings: Alike['meetings']): string {
  const undated = meetings.filter(({ when }) => !when.from && !when.to).length
  if (undated === 0) return 'recorded in that week'
  return undated === meetings.length
    ? 'planned without a date'
    : 'recorded in that week or planned without a date'
}

/** Meetings with the same parties in the same week: this may be one of them, which it then adds to. */
export function AlikeMeetings({ id, meetings, same, error, onSame }: Props) {
  if (meetings.length === 0) return null
  const among = meetings.map(({ meeting }) => meeting.id)
  const stands = same && (same.choice !== another || among.every((one) => same.among.includes(one)))
  return (
    <div className="govuk-inset-text" role="status">
      <Radios
        id={id}
        legend={
          meetings.length === 1
            ? `A meeting with the same parties is ${where(meetings)}`
            : `${meetings.length} meetings with the same parties are ${where(meetings)}`
        }
        choices={[
          ...meetings.map(({ meeting, when, status, parties }) => ({
            value: meeting.id,
            words: `This is that meeting: ${meeting.name}`,
            hint: (
              <>
                {capitalise(formatWhen(when))} <StatusTag status={status} />
                <br />
                With <EntryLinks entries={parties} />.{' '}
                <EntryLink entry={{ id: meeting.id, name: 'See its page' }} />
              </>
            ),
          })),
          {
            value: another,
            words: meetings.length === 1 ? 'This is another meeting' : 'This is another meeting than these',
          },
        ]}
        value={stands ? same.choice : undefined}
        error={error}
        onChange={(choice) => onSame({ choice, among })}
      />
    </div>
  )
}
