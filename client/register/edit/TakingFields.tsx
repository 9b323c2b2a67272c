import { Attendance, Role } from '../../../graph-schema/terms.ts'
import { Button } from '../../design/Button.tsx'
import { capitalise } from '../../design/dates.ts'
import { EntryField } from '../../design/EntryField.tsx'
import { SearchBox } from '../../design/SearchBox.tsx'
import { Select } from '../../design/Select.tsx'
import { attendanceWords, roleWords } from '../../design/words.ts'
import type { TakingDraft } from './editDraft.ts'
import { fieldIds } from './editedFields.ts'

type Props = { parties: readonly TakingDraft[]; onParties: (parties: readonly TakingDraft[]) => void }

const notSaid = ''

/** Who took part: as what, whether they were there, and for whom they acted. */
export function TakingFields({ parties, onParties }: Props) {
  const set = (taking: TakingDraft, change: Partial<TakingDraft>) =>
    onParties(parties.map((one) => (one === taking ? { ...one, ...change } : one)))
  return (
    <>
      <h2 className="govuk-heading-m">Who took part</h2>
      {parties.map((taking, at) => (
        <fieldset key={`${at} ${taking.party.id}`} className="liaison-register__row">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{taking.party.name}</legend>
          <Select
            label="As"
            value={taking.as ?? notSaid}
            options={[
              { value: notSaid, words: 'Not said' },
              ...Role.options.map((value) => ({ value, words: capitalise(roleWords[value]) })),
            ]}
            onChange={(as) => set(taking, { as: Role.options.find((one) => one === as) })}
          />
          <Select
            label="Attendance"
            value={taking.attendance ?? notSaid}
            options={[
              { value: notSaid, words: 'Not said' },
              ...Attendance.options.map((value) => ({ value, words: capitalise(attendanceWords[value]) })),
            ]}
            onChange={(attendance) =>
              set(taking, { attendance: Attendance.options.find((one) => one === attendance) })
            }
          />
          {taking.onBehalfOf === 'self' ? (
            <p className="govuk-body">
              For themselves{' '}
              <Button look="link" onClick={() => set(taking, { onBehalfOf: undefined })}>
                Change<span className="govuk-visually-hidden"> for whom {taking.party.name} acted</span>
              </Button>
            </p>
          ) : (
            <EntryField
              label="On behalf of (optional)"
              types={['organisation']}
              chosen={taking.onBehalfOf}
              onChosen={(onBehalfOf) => set(taking, { onBehalfOf })}
            />
          )}
          <Button look="link" onClick={() => onParties(parties.filter((one) => one !== taking))}>
            Leave out<span className="govuk-visually-hidden"> {taking.party.name}</span>
          </Button>
        </fieldset>
      ))}
      <SearchBox
        id={fieldIds.parts}
        label="Add somebody who took part"
        types={['person', 'organisation']}
        onChoose={({ id, name }) =>
          parties.every(({ party }) => party.id !== id) &&
          onParties([
            ...parties,
            { party: { id, name }, as: undefined, attendance: undefined, onBehalfOf: undefined },
          ])
        }
      />
    </>
  )
}
