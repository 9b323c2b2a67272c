import { useEffect } from 'react'
import type { Explorer } from './state/createExplorer.ts'

const notText = new Set(['checkbox', 'radio', 'button', 'range'])

/** In a text box undoing is about the text; a search box with none has nothing but the steps to undo. */
const editsText = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !notText.has(target.type) && !isEmptySearch(target)) ||
  (target instanceof HTMLElement && target.isContentEditable)

const isEmptySearch = (box: HTMLInputElement) => box.getAttribute('role') === 'combobox' && box.value === ''

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) anywhere on the page. */
export function useUndoKeys(explorer: Explorer) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      if (!held || event.altKey || !(key === 'z' || key === 'y') || editsText(event.target)) return
      event.preventDefault()
      void (key === 'y' || event.shiftKey ? explorer.redo() : explorer.undo())
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [explorer])
}
