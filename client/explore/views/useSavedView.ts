import type { QueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Explorer } from '../state/createExplorer.ts'

const route = getRouteApi('/explore')

/**
 * An address with a saved view and no picture of its own shows that view, once. It then says the picture too, and
 * which view it began from.
 */
export function useSavedView(explorer: Explorer, client: QueryClient): string | undefined {
  const { saved, ids, open } = route.useSearch()
  const opened = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (saved === undefined || ids !== undefined || open !== undefined) {
      opened.current = undefined
      return
    }
    if (opened.current === saved) return
    opened.current = saved
    void explorer.performLater(async () => (await import('./openView.ts')).openView(client, saved))
  }, [saved, ids, open, explorer, client])
  return saved
}
