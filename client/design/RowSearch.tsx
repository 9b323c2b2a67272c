import { useId } from 'react'

type Props = { unit: string; words: string; onWords: (words: string) => void }

/** Finds rows on all pages of a long table, where the browser's own search sees only the page on show. */
export function RowSearch({ unit, words, onWords }: Props) {
  const id = useId()
  return (
    <div className="govuk-form-group liaison-table__find">
      <label className="govuk-label" htmlFor={id}>
        Find in these {unit}
      </label>
      <input
        id={id}
        className="govuk-input govuk-input--width-20"
        type="search"
        autoComplete="off"
        maxLength={100}
        value={words}
        onChange={(event) => onWords(event.target.value)}
      />
    </div>
  )
}
