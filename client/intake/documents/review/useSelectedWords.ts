import { useEffect, useState } from 'react'

/** What was last selected in the text of the document: it is kept when the focus goes elsewhere. */
export function useSelectedWords(): string {
  const [words, setWords] = useState('')
  useEffect(() => {
    const select = () => {
      const selection = document.getSelection()
      const node = selection?.anchorNode
      const element = node instanceof Element ? node : node?.parentElement
      if (!selection || selection.isCollapsed || !element?.closest('.liaison-review__text')) return
      setWords(selection.toString().slice(0, 2_000))
    }
    document.addEventListener('selectionchange', select)
    return () => document.removeEventListener('selectionchange', select)
  }, [])
  return words
}
