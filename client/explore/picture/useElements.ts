import type { Core, ElementDefinition } from 'cytoscape'
import { useEffect, useRef } from 'react'
import type { PictureElement } from './PictureElement.ts'

/** Data in: keeps the picture's elements as `elements` says, touching only what differs. */
export function useElements(core: Core | undefined, elements: readonly PictureElement[]) {
  const before = useRef<Before>({ core: undefined, elements: new Set() })
  useEffect(() => {
    if (!core) return
    const same = before.current.core === core ? before.current.elements : new Set()
    before.current = { core, elements: new Set(elements) }
    const wanted = new Map(elements.map((element) => [element.id, isBox(element)]))
    core.batch(() => {
      // A group that opens or closes is made anew, as a box or as a node.
      const gone = core.elements().filter((element) => wanted.get(element.id()) !== element.hasClass('box'))
      // A box takes what is in it along when it goes: whoever stays is taken out first.
      gone.nodes().children().move({ parent: null })
      gone.remove()
      const fresh = elements.filter(({ id }) => core.getElementById(id).empty())
      core.add(fresh.filter(isBox).map(toAdd))
      for (const element of elements) if (!same.has(element)) update(core, element)
      core.add(fresh.filter((element) => !isBox(element)).map(toAdd))
    })
  }, [core, elements])
}

/** What the picture was last made to show: an element that is the same object has nothing new. */
type Before = { core: Core | undefined; elements: ReadonlySet<PictureElement> }

const isBox = (element: PictureElement) => element.group === 'nodes' && element.position === undefined

/** What was last drawn from, so that an unchanged element costs no new look-up of its style. */
const drawnFrom = '_drawnFrom'
const from = ({ data, classes }: PictureElement) => JSON.stringify([data, classes])

function toAdd(element: PictureElement): ElementDefinition {
  const data = { ...element.data, [drawnFrom]: from(element) }
  const { group, classes } = element
  if (element.group === 'edges') return { group, classes, data }
  // Looking round is done by dragging, on a box as beside it: it is its members that can be moved.
  if (!element.position) return { group, classes, data, grabbable: false, pannable: true }
  return {
    group,
    classes,
    data: element.parent ? { ...data, parent: element.parent } : data,
    position: { ...element.position },
  }
}

function update(core: Core, element: PictureElement) {
  const present = core.getElementById(element.id)
  if (present.empty()) return
  const now = from(element)
  if (present.data(drawnFrom) !== now) {
    present.data({ ...element.data, [drawnFrom]: now })
    present.classes(element.classes)
  }
  if (element.group === 'edges' || !element.position) return
  const parent = element.parent ?? null
  if ((present.parent().first().id() ?? null) !== parent) present.move({ parent })
  const { x, y } = present.position()
  if (x !== element.position.x || y !== element.position.y) present.position({ ...element.position })
}
