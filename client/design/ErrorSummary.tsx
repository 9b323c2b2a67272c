import { type MouseEvent, useEffect, useId, useRef } from 'react'

/** What is wrong, and the field it is about; nothing to lead to where it is about the whole. */
export type FormProblem = { id?: string; words: string }

/**
 * All that is wrong with a form, above it, each leading to its field. It takes the focus whenever `at` changes: that is,
 * each time the form was tried.
 */
export function ErrorSummary({ problems, at }: { problems: readonly FormProblem[]; at: number }) {
  const titleId = useId()
  const ref = useRef<HTMLDivElement>(null)
  const shown = problems.length > 0
  useEffect(() => {
    if (shown && at > 0) ref.current?.focus()
  }, [shown, at])
  if (!shown) return null
  return (
    <div ref={ref} className="govuk-error-summary" tabIndex={-1} aria-labelledby={titleId} role="alert">
      <h2 className="govuk-error-summary__title" id={titleId}>
        There is a problem
      </h2>
      <ul className="govuk-list govuk-error-summary__list">
        {problems.map(({ id, words }) => (
          <li key={`${id} ${words}`}>
            {id ? (
              <a href={`#${id}`} onClick={(event) => focusField(event, id)}>
                {words}
              </a>
            ) : (
              words
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The field itself, and not only its place in the page; the address stays as it is. */
function focusField(event: MouseEvent, id: string) {
  event.preventDefault()
  const field = document.getElementById(id)
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}
