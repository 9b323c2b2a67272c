import type { Combobox } from './comboboxKeys.ts'

type Props = {
  id: string
  listId: string
  box: Combobox
  /** How many options there are to choose from. */
  count: number
  maxLength: number
  className?: string
  describedBy: string | undefined
  invalid: boolean
}

/** The text box of a combobox; its options are an `OptionList` of the same `listId`. */
export function ComboboxInput({ id, listId, box, count, maxLength, className, describedBy, invalid }: Props) {
  const listed = box.open && count > 0
  return (
    <input
      id={id}
      className={`govuk-input ${className ?? ''}`}
      type="text"
      role="combobox"
      autoComplete="off"
      spellCheck={false}
      maxLength={maxLength}
      value={box.text}
      aria-autocomplete="list"
      aria-expanded={listed}
      aria-controls={listed ? listId : undefined}
      aria-activedescendant={listed && box.active >= 0 ? optionId(listId, box.active) : undefined}
      aria-describedby={describedBy}
      aria-invalid={invalid ? true : undefined}
      onChange={(event) => box.type(event.target.value)}
      onKeyDown={box.press}
      onBlur={() => box.setOpen(false)}
    />
  )
}

export const optionId = (listId: string, at: number) => `${listId}-${at}`
