import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'

type DialogProps = { title: string; onClose: () => void; children: ReactNode }

/** The browser's own dialog: it keeps the focus, closes on Escape and gives the focus back to what opened it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className="liaison-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="liaison-dialog__head">
        <h2 className="govuk-heading-m" id={id}>
          {title}
        </h2>
        <Button look="link" onClick={onClose}>
          Close
        </Button>
      </div>
      {children}
    </dialog>
  )
}
