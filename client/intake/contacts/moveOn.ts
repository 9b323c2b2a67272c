import type { KeyboardEvent } from 'react'

const field = 'input:not([type="file"]), select, textarea, button[type="submit"], [data-stop]'

/**
 * Enter moves on to the next field, as far as the button that sends; Control and Enter send from anywhere. In a box for
 * several lines, on a button and where a list is open, Enter does what it always does.
 */
export function moveOn(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter') return
  const form = event.currentTarget
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault()
    // What was being typed is taken over first.
    setTimeout(() => form.requestSubmit())
    return
  }
  const at = event.target
  const isField = at instanceof HTMLInputElement ? at.type !== 'file' : at instanceof HTMLSelectElement
  if (event.defaultPrevented || !isField || !(at instanceof HTMLElement)) return
  event.preventDefault()
  const fields = [...form.querySelectorAll<HTMLElement>(field)].filter(isStop(at))
  const next = fields[fields.indexOf(at) + 1]
  next?.focus()
  // As with the Tab key, what is typed next takes the place of what is there.
  if (next instanceof HTMLInputElement && next.type === 'text') next.select()
}

/** Of radios only the one chosen, or the first, is a stop; what is not shown is none. */
const isStop = (at: HTMLElement) => (element: HTMLElement) => {
  if (element === at) return true
  if (!element.checkVisibility() || element.matches(':disabled')) return false
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
  if (at instanceof HTMLInputElement && at.type === 'radio' && at.name === element.name) return false
  const group = [
    ...(element.form?.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(element.name)}"]`) ?? []),
  ]
  return element === (group.find(({ checked }) => checked) ?? group[0])
}
