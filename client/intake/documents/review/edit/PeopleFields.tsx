import { Button } from '../../../../design/Button.tsx'
import { SearchBox } from '../../../../design/SearchBox.tsx'

type Props = {
  legend: string
  ids: readonly string[]
  nameOf: (id: string) => string
  onIds: (ids: string[]) => void
  onName: (id: string, name: string) => void
}

/** People and organisations, found by name one after another. */
export const PeopleFields = ({ legend, ids, nameOf, onIds, onName }: Props) => (
  <fieldset className="govuk-fieldset liaison-review__set">
    <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
    {ids.length > 0 && (
      <ul className="govuk-list">
        {ids.map((id) => (
          <li key={id}>
            {nameOf(id)}{' '}
            <Button look="link" onClick={() => onIds(ids.filter((one) => one !== id))}>
              Leave out<span className="govuk-visually-hidden"> {nameOf(id)}</span>
            </Button>
          </li>
        ))}
      </ul>
    )}
    <SearchBox
      label={`Add: ${legend.toLowerCase()}`}
      types={['person', 'organisation']}
      onChoose={({ id, name }) => {
        onName(id, name)
        onIds([...ids.filter((one) => one !== id), id])
      }}
    />
  </fieldset>
)
