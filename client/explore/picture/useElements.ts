import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { PictureElement } from './toElements.ts'

/** Data in: keeps the picture's elements as `elements` says, touching only what differs. */
export function useElements(core: Core | undefined, elements: readonly PictureElement[]) {
  useEffect(() => {
    if (!core) return
    const wanted = new Set(elements.map(({ id }) => id))
    core.batch(() => {
      core
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove()
      for (const element of elements) sync(core, element)
    })
  }, [core, elements])
}

/** What was last drawn from, so that an unchanged element costs no new look-up of its style. */
const drawnFrom = '_drawnFrom'

function sync(core: Core, element: PictureElement) {
  const present = core.getElementById(element.id)
  const from = JSON.stringify([element.data, element.classes])
  if (present.empty()) {
    const data = { ...element.data, [drawnFrom]: from }
    core.add(
      element.group === 'nodes'
        ? { ...element, data, position: { ...element.position } }
        : { ...element, data },
    )
    return
  }
  if (present.data(drawnFrom) !== from) {
    present.data({ ...element.data, [drawnFrom]: from })
    present.classes(element.classes)
  }
  if (element.group === 'nodes') {
    const { x, y } = present.position()
    if (x !== element.position.x || y !== element.position.y) present.position({ ...element.position })
  }
}
