import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Explorer } from '../state/createExplorer.ts'
import { canDraw } from './canDraw.ts'
import type { SeenLabel } from './useLabels.ts'

/** What tests and scripts may hold on to: the picture, and a promise that all is done and drawn. */
export type TestHandle = {
  cy?: Core | undefined
  settled?: () => Promise<void>
  /** Every name to be read at the present zoom, with its box on screen, in view or not. */
  labels?: () => SeenLabel[]
}

declare global {
  interface Window {
    __explorer?: TestHandle
  }
}

export const handle = (): TestHandle => {
  window.__explorer ??= {}
  return window.__explorer
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))

/** The library that draws comes with the first thing to draw. */
const awaitsPicture = (explorer: Explorer) => {
  const { ids, view } = explorer.read().state
  return ids.length > 0 && view === 'graph' && !handle().cy && canDraw()
}

export function useSettledHandle(explorer: Explorer) {
  useEffect(() => {
    handle().settled = async () => {
      await explorer.idle()
      while (awaitsPicture(explorer)) await nextFrame()
      await nextFrame()
      await nextFrame()
      await explorer.idle()
    }
    return () => {
      delete handle().settled
    }
  }, [explorer])
}

export function useCoreHandle(core: Core | undefined) {
  useEffect(() => {
    handle().cy = core
    return () => {
      delete handle().cy
    }
  }, [core])
}
