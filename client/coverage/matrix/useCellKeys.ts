import { type KeyboardEvent, useRef } from 'react'

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const buttonAt = (table: HTMLTableElement, row: number, column: number) =>
  table.tBodies[0]?.rows[row]?.querySelector<HTMLButtonElement>(`[data-column="${column}"]`)

/**
 * The cells of a table as one stop for the Tab key, with the arrow keys between them. Which cell is that stop is kept
 * on the page itself: a table of a thousand cells is not drawn again for it.
 */
export function useCellKeys() {
  const table = useRef<HTMLTableElement>(null)

  const onFocus = (event: { target: EventTarget }) => {
    if (!(event.target instanceof HTMLButtonElement) || !event.target.dataset.column) return
    for (const old of table.current?.querySelectorAll('tbody [data-column][tabindex="0"]') ?? [])
      old.setAttribute('tabindex', '-1')
    event.target.tabIndex = 0
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const at = event.target
    if (!step || !table.current || !(at instanceof HTMLButtonElement) || !at.dataset.column) return
    const row = at.closest('tr')?.sectionRowIndex ?? 0
    const next = buttonAt(table.current, row + step[0], Number(at.dataset.column) + step[1])
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return { table, onFocus, onKeyDown }
}
