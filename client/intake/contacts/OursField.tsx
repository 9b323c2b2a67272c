import { useQuery } from '@tanstack/react-query'
import { whomChoicesQuery } from '../../coverage/coverageQueries.ts'
import { WhomGroup } from '../../coverage/WhomGroup.tsx'
import { Details } from '../../design/Details.tsx'
import { EntriesField } from '../../design/EntriesField.tsx'
import { ErrorMessage } from '../../design/ErrorMessage.tsx'

type Chosen = { id: string; name: string }
type Props = {
  id: string
  by: string
  also: readonly Chosen[]
  error: string | undefined
  onBy: (by: string) => void
  onAlso: (also: readonly Chosen[]) => void
}

/** Who it was on our side: a minister, an official or a department, and anybody else who was there for government. */
export function OursField({ id, by, also, error, onBy, onAlso }: Props) {
  const { data } = useQuery(whomChoicesQuery)
  const all = [...(data?.people ?? []), ...(data?.departments ?? [])]
  return (
    <>
      <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''}`}>
        <label className="govuk-label" htmlFor={id}>
          Who on our side
        </label>
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <select
          id={id}
          className={`govuk-select ${error ? 'govuk-select--error' : ''}`}
          // What was chosen last time may not be among them any more.
          value={all.some((choice) => choice.by === by) ? by : ''}
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onBy(event.target.value)}
        >
          <option value="">Choose</option>
          <WhomGroup label="Ministers and officials" choices={data?.people ?? []} />
          <WhomGroup label="Departments" choices={data?.departments ?? []} />
        </select>
      </div>
      <Details summary="Somebody else on our side" open={also.length > 0 || data?.people.length === 0}>
        <EntriesField
          label="Also on our side"
          types={['person', 'organisation']}
          chosen={also}
          onChosen={onAlso}
        />
      </Details>
    </>
  )
}
