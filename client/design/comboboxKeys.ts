import type { KeyboardEvent } from 'react'

/** A text box with a list that is chosen from by hand, after the ARIA pattern: the box keeps the focus. */
export type Combobox = {
  text: string
  open: boolean
  /** The option pointed at; -1 for none. */
  active: number
  type: (typed: string) => void
  press: (event: KeyboardEvent) => void
  setOpen: (open: boolean) => void
}

type Keys = Omit<Combobox, 'press'> & {
  setActive: (at: number) => void
  /** How many options there are, and whether they are those for what is typed now. */
  count: number
  settled: boolean
  /** What Enter does; where that is nothing, it is left to the form around the box. */
  enter: (() => void) | undefined
}

/** Arrows point at an option, Enter takes it, Escape closes the list and then clears the box. */
export function comboboxKeys({ text, open, active, type, setOpen, setActive, count, settled, enter }: Keys) {
  const move = (step: 1 | -1) => {
    // A list still on its way is of what was typed before: what is picked out in it may not be what is meant.
    if (!open || !settled || count === 0) return setOpen(true)
    const next = active + step
    setActive(next < 0 ? count - 1 : next % count)
  }

  return (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && enter) enter()
    else if (event.key === 'Escape' && open) setOpen(false)
    else if (event.key === 'Escape' && text) type('')
    else return
    event.preventDefault()
  }
}
