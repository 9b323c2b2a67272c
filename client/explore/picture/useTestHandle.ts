import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { Explorer } from '../state/createExplorer.ts'
import { holdsNothing } from '../state/holdsNothing.ts'
import type { Snapshot } from '../state/Snapshot.ts'
import { canDraw } from './canDraw.ts'
import type { SeenLabel } from './useLabels.ts'

/** What tests and scripts may hold on to: the picture, and a promise that all is done and drawn. */
export type TestHandle = {
  cy?: Core | undefined
  settled?: () => Promise<void>
  /** Every name to be read at the present zoom, with its box on screen, in view or not. */
  labels?: () => SeenLabel[]
  /** What the tables below the picture show so far. */
  tables?: { of: Snapshot | undefined }
  /** How many parts of the page are still being fetched. */
  awaited?: number
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
  const snapshot = explorer.read()
  return !holdsNothing(snapshot) && snapshot.state.view === 'graph' && !handle().cy && canDraw()
}

/** The tables are made, and parts of the page fetched, after the picture is there. */
const awaitsParts = (explorer: Explorer) => {
  const { tables, awaited = 0 } = handle()
  return awaited > 0 || (tables !== undefined && tables.of !== explorer.read())
}

export function useSettledHandle(explorer: Explorer) {
  useEffect(() => {
    handle().settled = async () => {
      await explorer.idle()
      while (awaitsPicture(explorer)) await nextFrame()
      await nextFrame()
      await nextFrame()
      await explorer.idle()
      while (awaitsParts(explorer)) await nextFrame()
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
