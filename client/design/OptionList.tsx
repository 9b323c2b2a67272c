import { optionId } from './ComboboxInput.tsx'
import type { Combobox } from './comboboxKeys.ts'

type Option = { id: string; name: string }

type Props<T> = {
  listId: string
  label: string
  box: Pick<Combobox, 'open' | 'active'>
  options: readonly T[]
  /** What is said about one, below its name. */
  describe: (option: T) => string
  /** What is said in words below them, or in their place. */
  message: string
  className?: string
  onChoose: (option: T) => void
}

/** The option pointed at by the keys comes into view, as one that had the focus would. */
const showOption = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' })

/** What a combobox offers, each with a line about it. */
export function OptionList<T extends Option>(props: Props<T>) {
  const { listId, label, box, options, describe, message, className, onChoose } = props
  if (!box.open || (options.length === 0 && message === '')) return null
  return (
    <div className={`liaison-search__panel ${className ?? ''}`}>
      {options.length > 0 && (
        <div id={listId} role="listbox" aria-label={label}>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the box, which keeps the focus
            <div
              key={option.id}
              id={optionId(listId, index)}
              role="option"
              tabIndex={-1}
              ref={index === box.active ? showOption : null}
              aria-selected={index === box.active}
              className="liaison-search__option"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option)}
            >
              <span className="liaison-search__name">{option.name}</span>
              <span className="liaison-search__about">{describe(option)}</span>
            </div>
          ))}
        </div>
      )}
      {message && <p className="liaison-search__message">{message}</p>}
    </div>
  )
}
