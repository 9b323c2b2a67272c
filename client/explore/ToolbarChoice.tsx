type Props = {
  id: string
  label: string
  value: string
  options: readonly { value: string; words: string }[]
  onChoose: (value: string) => void
}

/** A choice in the toolbar, with its label beside it. */
export const ToolbarChoice = ({ id, label, value, options, onChoose }: Props) => (
  <span className="explore-toolbar__choice">
    <label className="govuk-label" htmlFor={id}>
      {label}
    </label>
    <select id={id} className="govuk-select" value={value} onChange={(event) => onChoose(event.target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  </span>
)
