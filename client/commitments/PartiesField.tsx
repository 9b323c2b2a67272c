import { Button } from '../design/Button.tsx'
import { SearchBox } from '../design/SearchBox.tsx'

type Party = { id: string; name: string }
type Props = {
  label: string
  error?: string | undefined
  chosen: readonly Party[]
  onChosen: (chosen: readonly Party[]) => void
}

/** People and organisations, found by name one after another. */
export const PartiesField = ({ label, error, chosen, onChosen }: Props) => (
  <>
    <SearchBox
      label={label}
      types={['person', 'organisation']}
      error={error}
      onChoose={({ id, name }) => onChosen([...chosen.filter((one) => one.id !== id), { id, name }])}
    />
    {chosen.length > 0 && (
      <ul className="govuk-list" aria-label={label}>
        {chosen.map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <Button look="link" onClick={() => onChosen(chosen.filter((one) => one.id !== id))}>
              Leave out<span className="govuk-visually-hidden"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    )}
  </>
)
