import { useEffect, useRef } from 'react'

/** A form that opens where a key was pressed begins at what is chosen in it, or at its first field. */
export function useFirstField() {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const fields = form.current
    const first =
      fields?.querySelector<HTMLElement>('input:checked') ??
      fields?.querySelector<HTMLElement>('input, select, textarea, button')
    first?.focus()
  }, [])
  return form
}
