import { useId } from 'react'
import { ErrorMessage } from '../../design/ErrorMessage.tsx'

type Props = { taken: readonly string[]; failure: string | undefined; onFile: (file: File) => void }

/** A calendar invitation, chosen here or dropped anywhere on the form; and what was taken from the last one. */
export function InvitationFile({ taken, failure, onFile }: Props) {
  const id = useId()
  return (
    <div className={`govuk-form-group ${failure ? 'govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={id}>
        Or choose a calendar invitation (optional)
      </label>
      <div id={`${id}-hint`} className="govuk-hint">
        A file that ends in .ics. You can also drop it anywhere on this page.
      </div>
      {failure && <ErrorMessage id={`${id}-error`}>{failure}</ErrorMessage>}
      <input
        id={id}
        className="govuk-file-upload"
        type="file"
        accept=".ics,text/calendar"
        aria-describedby={`${id}-hint ${failure ? `${id}-error` : ''}`.trim()}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onFile(file)
          // The same file can be chosen again.
          event.target.value = ''
        }}
      />
      <div role="status">
        {taken.length > 0 && (
          <ul className="govuk-list govuk-list--bullet govuk-!-margin-top-2">
            {taken.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
