import { useEffect, useId, useState } from 'react'
import { useDebounced } from '../design/useDebounced.ts'

/** Finds organisations by name among all rows, not only those of the page in view. */
export function FindBox({ value, onFind }: { value: string; onFind: (words: string) => void }) {
  const id = useId()
  const [words, setWords] = useState(value)
  const settled = useDebounced(words, 300)
  useEffect(() => setWords(value), [value])
  useEffect(() => {
    if (settled === words && settled !== value) onFind(settled)
  }, [settled, words, value, onFind])
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={id}>
        Find an organisation
      </label>
      <input
        id={id}
        type="search"
        className="govuk-input"
        maxLength={200}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
    </div>
  )
}
