import { useId } from 'react'
import { formatNumber } from '../../design/counts.ts'
import { capitalise } from '../../design/dates.ts'
import { entryTypePlurals } from '../../design/words.ts'
import { type Expandable, expandable } from './findNeighbours.ts'

type Props = { kind: Expandable; countOf: (kind: Expandable) => number; onChoose: (kind: Expandable) => void }

/** What to add, each kind with its exact number. */
export function KindChoice({ kind, countOf, onChoose }: Props) {
  const id = useId()
  return (
    <div className="govuk-form-group">
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">What to add</legend>
        <div className="govuk-radios govuk-radios--small">
          {expandable.map((each) => (
            <div key={each} className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                type="radio"
                id={`${id}-${each}`}
                name={id}
                checked={each === kind}
                onChange={() => onChoose(each)}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${each}`}>
                {capitalise(entryTypePlurals[each])} ({formatNumber(countOf(each))})
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
