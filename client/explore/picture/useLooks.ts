import type { CollectionReturnValue, Core } from 'cytoscape'
import { useEffect } from 'react'
import type { PictureElement } from './PictureElement.ts'

export type Cursor = { readonly at?: string | undefined; readonly toward?: string | undefined }

/** What is selected stands out; where several things or a path are selected, the rest fades. */
export function useLooks(
  core: Core | undefined,
  elements: readonly PictureElement[],
  selection: readonly string[],
  cursor: Cursor,
) {
  // `elements` is named because new ones come without the classes their neighbours have.
  useEffect(() => {
    if (!core) return
    const chosen = new Set(selection)
    // Only what changes is touched: each touch makes Cytoscape look its style up anew.
    core.batch(() => {
      const all = core.elements()
      const selected = all.filter((element) => chosen.has(element.id()))
      all.filter((element) => element.selected() && !chosen.has(element.id())).unselect()
      selected.filter((element) => !element.selected()).select()
      const faded = selected.empty() ? core.collection() : all.not(inFocus(core, chosen)).not('.box')
      all.filter((element) => element.hasClass('faded') && !faded.has(element)).removeClass('faded')
      faded.filter((element) => !element.hasClass('faded')).addClass('faded')
      all.filter((element) => element.hasClass('cursor')).removeClass('cursor')
      markCursor(core, cursor)
    })
  }, [core, elements, selection, cursor])
}

/** One thing selected keeps its neighbours in sight, those beyond a meeting's box too; several keep what joins them, boxes included. */
function inFocus(core: Core, chosen: ReadonlySet<string>) {
  const found = core.elements().filter((element) => chosen.has(element.id()))
  const selected = found.union(found.nodes().children())
  const ends = selected.union(selected.edges().connectedNodes())
  return selected.nodes().length > 1
    ? ends.union(selected.edgesWith(selected)).union(boxesBetween(core, selected))
    : ends.union(beyondBoxes(selected.closedNeighborhood()))
}

/** Meetings drawn as boxes that join two of those selected, with their lines to them. */
function boxesBetween(core: Core, selected: CollectionReturnValue) {
  const boxes = core
    .nodes('.meeting')
    .filter((box) => box.neighborhood('node').intersection(selected).length > 1)
  return boxes.union(boxes.edgesWith(selected))
}

const beyondBoxes = (near: CollectionReturnValue) => near.union(near.nodes('.meeting').closedNeighborhood())

function markCursor(core: Core, { at, toward }: Cursor) {
  if (at === undefined) return
  const here = core.getElementById(at)
  here.addClass('cursor')
  if (toward !== undefined) here.edgesWith(core.getElementById(toward)).addClass('cursor')
}
