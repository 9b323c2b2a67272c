import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { PictureElement } from './toElements.ts'

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
    core.batch(() => {
      const selected = core.elements().filter((element) => chosen.has(element.id()))
      core.elements().not(selected).unselect()
      selected.select()
      core.elements().removeClass('faded')
      if (selected.nonempty()) core.elements().not(inFocus(core, chosen)).addClass('faded')
      core.elements('.cursor').removeClass('cursor')
      markCursor(core, cursor)
    })
  }, [core, elements, selection, cursor])
}

/** One thing selected keeps its neighbours in sight; several keep only what joins them. */
function inFocus(core: Core, chosen: ReadonlySet<string>) {
  const selected = core.elements().filter((element) => chosen.has(element.id()))
  const ends = selected.union(selected.edges().connectedNodes())
  return selected.nodes().length > 1
    ? ends.union(selected.edgesWith(selected))
    : ends.union(selected.closedNeighborhood())
}

function markCursor(core: Core, { at, toward }: Cursor) {
  if (at === undefined) return
  const here = core.getElementById(at)
  here.addClass('cursor')
  if (toward !== undefined) here.edgesWith(core.getElementById(toward)).addClass('cursor')
}
