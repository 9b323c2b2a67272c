import { useEffect } from 'react'

/** What the browser's tab and a screen reader call the page: the most telling words first. */
export function usePageTitle(title: string | undefined) {
  useEffect(() => {
    document.title = title ? `${title} – Liaison` : 'Liaison'
  }, [title])
}
