import type { Core, ElementDefinition } from 'cytoscape'
import { useLayoutEffect, useRef } from 'react'
import type { PictureElement } from './PictureElement.ts'
import { sameLooks } from './sameLooks.ts'

/** Data in: keeps the picture's elements as `elements` says, touching only what differs. */
export function useElements(core: Core | undefined, elements: readonly PictureElement[]) {
  const before = useRef<Before>({ core: undefined, elements: new Map() })
  useLayoutEffect(() => {
    if (!core) return
    const was = before.current.core === core ? before.current.elements : new Map<string, PictureElement>()
    const now = new Map(elements.map((element) => [element.id, element]))
    before.current = { core, elements: now }
    core.batch(() => {
      const removed = removeGone(core, was, now)
      // What hangs from something removed has gone with it.
      const isFresh = ({ id }: PictureElement) => !was.has(id) || (removed && core.getElementById(id).empty())
      const fresh = elements.filter(isFresh)
      core.add(fresh.filter(isBox).map(toAdd))
      for (const element of elements) {
        const known = was.get(element.id)
        if (known && known !== element) update(core, element, known)
      }
      core.add(fresh.filter((element) => !isBox(element)).map(toAdd))
    })
  }, [core, elements])
}

type Elements = ReadonlyMap<string, PictureElement>
/** What the picture was last made to show: an element that is the same object has nothing new. */
type Before = { core: Core | undefined; elements: Elements }

const isBox = (element: PictureElement) => element.group === 'nodes' && element.position === undefined

/** A group that opens or closes is made anew, as a box or as a node. */
function removeGone(core: Core, was: Elements, now: Elements): boolean {
  const isGone = (element: PictureElement) => {
    const next = now.get(element.id)
    return next === undefined || isBox(next) !== isBox(element)
  }
  const ids = new Set([...was.values()].filter(isGone).map(({ id }) => id))
  if (ids.size === 0) return false
  const gone = core.elements().filter((element) => ids.has(element.id()))
  // A box takes what is in it along when it goes: whoever stays is taken out first.
  gone.nodes().children().move({ parent: null })
  gone.remove()
  return true
}

function toAdd(element: PictureElement): ElementDefinition {
  const { group, classes, data } = element
  if (element.group === 'edges') return { group, classes, data: { ...data } }
  // Looking round is done by dragging, on a box as beside it: it is its members that can be moved.
  if (!element.position) return { group, classes, data: { ...data }, grabbable: false, pannable: true }
  return {
    group,
    classes,
    data: element.parent ? { ...data, parent: element.parent } : { ...data },
    position: { ...element.position },
  }
}

/** An unchanged look costs no new look-up of its style. */
function update(core: Core, element: PictureElement, known: PictureElement) {
  const present = core.getElementById(element.id)
  if (present.empty()) return
  if (!sameLooks(element, known)) {
    present.data({ ...element.data })
    present.classes(element.classes)
  }
  if (element.group === 'edges' || !element.position) return
  const parent = element.parent ?? null
  if ((present.parent().first().id() ?? null) !== parent) present.move({ parent })
  const { x, y } = present.position()
  if (x !== element.position.x || y !== element.position.y) present.position({ ...element.position })
}
