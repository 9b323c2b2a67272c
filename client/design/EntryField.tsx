import type { EntryType } from '../../graph-schema/entry.ts'
import { Button } from './Button.tsx'
import { SearchBox } from './SearchBox.tsx'

type Chosen = { id: string; name: string }
type Props = {
  label: string
  id?: string | undefined
  types: readonly EntryType[]
  error?: string | undefined
  chosen: Chosen | undefined
  onChosen: (chosen: (Chosen & { type: EntryType }) | undefined) => void
}

/** One entry, found by name. */
export const EntryField = ({ label, id, types, error, chosen, onChosen }: Props) =>
  chosen ? (
    <div className="govuk-form-group">
      <p className="govuk-label govuk-!-margin-bottom-1">{label}</p>
      <p className="govuk-body govuk-!-margin-bottom-0">
        <strong>{chosen.name}</strong>{' '}
        <Button look="link" onClick={() => onChosen(undefined)}>
          Change<span className="govuk-visually-hidden"> {chosen.name}</span>
        </Button>
      </p>
    </div>
  ) : (
    <SearchBox
      label={label}
      {...(id ? { id } : {})}
      types={types}
      error={error}
      onChoose={({ id: found, name, type }) => onChosen({ id: found, name, type })}
    />
  )
