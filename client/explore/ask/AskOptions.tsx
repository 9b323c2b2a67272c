import { describeResult } from '../../design/SearchOptions.tsx'
import type { AskState } from './useAsk.ts'

/** The option pointed at by the keys comes into view, as one that had the focus would. */
const showOption = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' })

/** How the question may go on. */
export function AskOptions({ ask, listId }: { ask: AskState; listId: string }) {
  const { open, choices, message } = ask
  if (!open || (choices.length === 0 && message === '')) return null
  return (
    <div className="liaison-search__panel liaison-ask__panel">
      {choices.length > 0 && (
        <div id={listId} role="listbox" aria-label="How the question goes on">
          {choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the box, which keeps the focus
            <div
              key={choice.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              ref={index === ask.active ? showOption : null}
              aria-selected={index === ask.active}
              className="liaison-search__option"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => ask.take(choice)}
            >
              <span className="liaison-search__name">{choice.name}</span>
              <span className="liaison-search__about">
                {choice.entry ? describeResult(choice.entry) : choice.about}
              </span>
            </div>
          ))}
        </div>
      )}
      {message && <p className="liaison-search__message">{message}</p>}
    </div>
  )
}
