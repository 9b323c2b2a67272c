import { getRouteApi } from '@tanstack/react-router'
import type { Snapshot } from './state/Snapshot.ts'

const route = getRouteApi('/explore')

/** Whether the address asks for something that is still on its way, with nothing drawn meanwhile. */
export function useAwaited({ busy, state }: Snapshot): boolean {
  const { ids, open, ask, saved } = route.useSearch()
  const asks = [ids, open, ask, saved].some((part) => part !== undefined)
  return asks && busy && state.ids.length === 0
}
