import type { SaidOf } from '../../../../../graph-schema/api/intake.ts'
import { Attendance, Role } from '../../../../../graph-schema/terms.ts'
import { Button } from '../../../../design/Button.tsx'
import { SearchBox } from '../../../../design/SearchBox.tsx'
import { Select } from '../../../../design/Select.tsx'
import { attendanceWords, roleWords } from '../../../../design/words.ts'
import { optionsOf } from './fields.ts'
import type { Names } from './useNames.ts'

export type Taking = NonNullable<SaidOf<'meeting'>['parties']>[number]
type Props = {
  takings: readonly Taking[]
  names: Names
  onTakings: (takings: Taking[]) => void
}

const idOf = (taking: Taking) => ('person' in taking ? taking.person : taking.organisation)
const notSaid = { value: '', words: 'Not said' }

/** Who took part, as what, whether they came, and for whom. */
export function TakingFields({ takings, names, onTakings }: Props) {
  const set = (at: number, change: Partial<Pick<Taking, 'as' | 'attendance' | 'onBehalfOf'>>) =>
    onTakings(takings.map((one, index) => (index === at ? { ...one, ...change } : one)))
  const bodies = takings.flatMap((one) => [
    ...('organisation' in one ? [one.organisation] : []),
    ...(one.onBehalfOf && one.onBehalfOf !== 'self' ? [one.onBehalfOf] : []),
  ])
  return (
    <fieldset className="govuk-fieldset liaison-review__set">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Who took part</legend>
      {takings.map((taking, at) => {
        const id = idOf(taking)
        const name = names.nameOf(id)
        return (
          <fieldset key={id} className="govuk-fieldset liaison-review__party">
            <legend className="govuk-fieldset__legend">{name}</legend>
            <Select
              label="As"
              value={taking.as ?? 'participant'}
              options={optionsOf(Role.options, roleWords)}
              onChange={(as) => set(at, { as })}
            />
            <Select
              label="Attendance"
              value={taking.attendance ?? 'not-recorded'}
              options={optionsOf(Attendance.options, attendanceWords)}
              onChange={(attendance) => set(at, { attendance })}
            />
            <Select
              label="On behalf of"
              value={taking.onBehalfOf ?? ''}
              options={[
                notSaid,
                ...('person' in taking ? [{ value: 'self', words: 'Themselves' }] : []),
                ...[...new Set(bodies)]
                  .filter((body) => body !== id)
                  .map((body) => ({ value: body, words: names.nameOf(body) })),
              ]}
              onChange={(body) => set(at, { onBehalfOf: body || undefined })}
            />
            <Button look="link" onClick={() => onTakings(takings.filter((one) => one !== taking))}>
              Leave out<span className="govuk-visually-hidden"> {name}</span>
            </Button>
          </fieldset>
        )
      })}
      <SearchBox
        label="Add someone who took part"
        types={['person', 'organisation']}
        onChoose={({ id, name, type }) => {
          names.add(id, name)
          if (takings.some((one) => idOf(one) === id)) return
          const how = { as: 'participant', attendance: 'present', basis: 'stated' } as const
          onTakings([...takings, type === 'person' ? { person: id, ...how } : { organisation: id, ...how }])
        }}
      />
    </fieldset>
  )
}
