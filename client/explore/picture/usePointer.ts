import type { Core, EventObject } from 'cytoscape'
import { useEffect } from 'react'
import type { Positions } from '../state/ExploreState.ts'

export type PointerEvents = {
  onSelect: (ids: readonly string[]) => void
  onToggle: (id: string) => void
  onMove: (moved: Positions) => void
  onMenu: (id: string) => void
  onOpen: (id: string) => void
}

/** Events out: what a pointer does to the picture, said in the explorer's own words. */
export function usePointer(core: Core | undefined, events: PointerEvents) {
  useEffect(() => {
    if (!core) return
    const adding = ({ originalEvent }: EventObject) =>
      originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey
    const handlers: Record<string, (event: EventObject) => void> = {
      tap: (event) => {
        if (event.target === core) return events.onSelect([])
        const id = String(event.target.id())
        if (adding(event)) events.onToggle(id)
        else events.onSelect([id])
      },
      dbltap: ({ target }) => target !== core && target.isNode() && events.onOpen(String(target.id())),
      cxttap: ({ target }) => target !== core && target.isNode() && events.onMenu(String(target.id())),
      boxend: () => queueMicrotask(() => events.onSelect(core.$(':selected').map((chosen) => chosen.id()))),
      tapstart: () => core.container()?.focus({ preventScroll: true }),
    }
    const stopWatching = watchDrags(core, events.onMove)
    for (const [name, handle] of Object.entries(handlers)) core.on(name, handle)
    return () => {
      stopWatching()
      for (const [name, handle] of Object.entries(handlers)) core.off(name, handle)
    }
  }, [core, events])
}

/** However many nodes a drag moves, they are told of together, when they are let go. */
function watchDrags(core: Core, onMove: (moved: Positions) => void) {
  let moved: Record<string, { x: number; y: number }> = {}
  const letGo = ({ target }: EventObject) => {
    if (Object.keys(moved).length === 0) queueMicrotask(tell)
    moved[String(target.id())] = { ...target.position() }
  }
  const tell = () => {
    const told = moved
    moved = {}
    onMove(told)
  }
  core.on('dragfree', 'node', letGo)
  return () => void core.off('dragfree', 'node', letGo)
}
