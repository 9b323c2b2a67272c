import cytoscape, { type Core } from 'cytoscape'
import { useLayoutEffect, useState } from 'react'
import { graphStyle } from './graphStyle.ts'

const largeView = 2_000

/** One Cytoscape for as long as its box is on the page. */
export function useCytoscape(box: HTMLElement | null): Core | undefined {
  const [core, setCore] = useState<Core>()
  useLayoutEffect(() => {
    if (!box) return
    const made = cytoscape({
      container: box,
      style: graphStyle,
      layout: { name: 'preset' },
      minZoom: 0.05,
      maxZoom: 4,
      boxSelectionEnabled: true,
      selectionType: 'single',
      // Turning the wheel scrolls the page until the picture has been clicked or tabbed into.
      userZoomingEnabled: false,
      hideEdgesOnViewport: false,
    })
    setCore(made)
    return () => {
      setCore(undefined)
      made.destroy()
    }
  }, [box])
  return core
}

/** Only for large pictures: in small ones it costs more than it saves. */
export const isLarge = (core: Core) => core.elements().length > largeView
