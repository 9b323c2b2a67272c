import { useId } from 'react'
import { Dialog } from '../../design/Dialog.tsx'

/** Where the browser does not let the page copy: the link to be copied by hand. */
export function LinkDialog({ link, onClose }: { link: string; onClose: () => void }) {
  const id = useId()
  return (
    <Dialog title="Copy this link" onClose={onClose}>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor={id}>
          This browser does not let the page copy it. Select it and copy it by hand.
        </label>
        <input
          id={id}
          className="govuk-input"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </div>
    </Dialog>
  )
}
