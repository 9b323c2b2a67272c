import type { Core, ElementDefinition } from 'cytoscape'
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
      const fresh = elements.filter(({ id }) => core.getElementById(id).empty())
      for (const element of elements) update(core, element)
      core.add(fresh.map(toAdd))
    })
  }, [core, elements])
}

/** What was last drawn from, so that an unchanged element costs no new look-up of its style. */
const drawnFrom = '_drawnFrom'
const from = ({ data, classes }: PictureElement) => JSON.stringify([data, classes])

function toAdd(element: PictureElement): ElementDefinition {
  const data = { ...element.data, [drawnFrom]: from(element) }
  return element.group === 'nodes'
    ? { ...element, data, position: { ...element.position } }
    : { ...element, data }
}

function update(core: Core, element: PictureElement) {
  const present = core.getElementById(element.id)
  if (present.empty()) return
  const now = from(element)
  if (present.data(drawnFrom) !== now) {
    present.data({ ...element.data, [drawnFrom]: now })
    present.classes(element.classes)
  }
  if (element.group === 'edges') return
  const { x, y } = present.position()
  if (x !== element.position.x || y !== element.position.y) present.position({ ...element.position })
}
