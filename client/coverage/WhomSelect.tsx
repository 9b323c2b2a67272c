import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { whomChoicesQuery } from './coverageQueries.ts'
import { WhomGroup } from './WhomGroup.tsx'

type WhomSelectProps = {
  by: string
  /** What stands for `by` where it is not among the choices. */
  name?: string
  onBy: (by: string) => void
}

/** Whose engagement is counted: any government party, a department, a minister, or whoever holds a post. */
export function WhomSelect({ by, name = by, onBy }: WhomSelectProps) {
  const id = useId()
  const { data } = useQuery(whomChoicesQuery)
  const groups = data
    ? ([
        ['Departments', data.departments],
        ['Ministers and officials', data.people],
        ['Holders of a post', data.posts],
      ] as const)
    : []
  const known = by === 'any' || groups.some(([, choices]) => choices.some((choice) => choice.by === by))
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        Meetings of
      </label>
      <select id={id} className="govuk-select" value={by} onChange={(event) => onBy(event.target.value)}>
        <option value="any">Any government party</option>
        {!known && <option value={by}>{name}</option>}
        {groups.map(([label, choices]) => (
          <WhomGroup key={label} label={label} choices={choices} />
        ))}
      </select>
    </div>
  )
}
