import type { Core } from 'cytoscape'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Drawn } from '../drawn/Drawn.ts'
import { placedIds } from '../drawn/Drawn.ts'
import { placesOfMembers } from '../drawn/groupPlaces.ts'
import { highlighted } from '../drawn/highlighted.ts'
import { nameOf } from '../drawn/nameOf.ts'
import { nodeActions } from '../nodeActions.ts'
import { Menu } from '../parts/Menu.tsx'
import { drag } from '../state/arranging.ts'
import type { Explorer } from '../state/createExplorer.ts'
import type { Camera, ExploreState, Positions } from '../state/ExploreState.ts'
import { look, select, toggleSelected } from '../state/looking.ts'
import type { Tools } from '../useTools.ts'
import type { AreaMarks } from './areaMarks.ts'
import { describeGraph } from './describe.ts'
import { PictureControls } from './PictureControls.tsx'
import { toLines, toNodes } from './toElements.ts'
import { useCamera } from './useCamera.ts'
import { useCytoscape } from './useCytoscape.ts'
import { useElements } from './useElements.ts'
import { useLabels } from './useLabels.ts'
import { useLooks } from './useLooks.ts'
import { type PointerEvents, usePointer } from './usePointer.ts'
import { useReveal } from './useReveal.ts'
import { useCoreHandle } from './useTestHandle.ts'
import { useWalk } from './useWalk.ts'

type PictureProps = {
  explorer: Explorer
  drawn: Drawn
  state: ExploreState
  areas: AreaMarks
  tools: Tools
  letters: boolean
  onHelp: () => void
  /** Told of the drawing when it begins, and with nothing when it ends: downloads are made from it. */
  onCore: (core: Core | undefined) => void
}

/** React holds the frame, Cytoscape the picture: data goes in by effect, events come out by callback. */
export function Picture({ explorer, drawn, state, areas, tools, letters, onHelp, onCore }: PictureProps) {
  const [box, setBox] = useState<HTMLElement | null>(null)
  const [menu, setMenu] = useState<string>()
  const core = useCytoscape(box)
  const { positions, pins } = state
  const nodes = useMemo(() => toNodes(drawn, { positions, pins }), [drawn, positions, pins])
  const lines = useMemo(() => toLines(drawn, areas), [drawn, areas])
  const elements = useMemo(() => [...nodes, ...lines], [nodes, lines])
  const report = useCallback((camera: Camera) => void explorer.perform(look(camera)), [explorer])
  const outstanding = useMemo(() => highlighted(drawn, state.selection), [drawn, state.selection])
  const events = usePointerEvents(explorer, tools, setMenu)
  const walk = useWalk(drawn, state.selection, letters, {
    onSelect: (id) => tools.perform(select([id])),
    onToggle: events.onToggle,
    onExpand: tools.expand,
    onMenu: setMenu,
    onHelp,
  })
  useElements(core, elements)
  useLooks(core, elements, outstanding, walk.walk)
  useCamera(core, state.camera, placedIds(drawn).length, report)
  useLabels(core, elements, state.selection, walk.walk.toward ?? walk.walk.at)
  usePointer(core, events)
  useReveal(core, state.selection)
  useCoreHandle(core)
  useEffect(() => {
    onCore(core)
    return () => onCore(undefined)
  }, [core, onCore])

  const corner = menu === undefined || !core ? undefined : cornerOf(core, menu)
  return (
    <div className="explore-picture">
      <PictureControls core={core} />
      <div
        ref={setBox}
        data-testid="graph"
        className="explore-picture__canvas"
        role="application"
        aria-label={describeGraph(drawn)}
        aria-describedby="explore-graph-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop for the whole graph, walked with the arrows
        tabIndex={0}
        onKeyDown={walk.press}
        onFocus={() => {
          core?.userZoomingEnabled(true)
          walk.onFocus()
        }}
        onBlur={() => {
          core?.userZoomingEnabled(false)
          walk.onBlur()
        }}
      />
      <p id="explore-graph-keys" className="govuk-visually-hidden">
        Up and down arrows go through everything drawn. Right and left point along the lines of the one you
        are at; Enter goes there, Backspace goes back. Enter shows its facts, Space selects it as well, or no
        longer, Insert expands it, or opens and closes a group, Shift and F10 open its menu, Escape leaves.
        The tables below hold the same.
      </p>
      <div role="status" className="govuk-visually-hidden" data-testid="walk">
        {walk.said}
      </div>
      {menu !== undefined && corner && (
        <Menu
          label={`Actions for ${nameOf(drawn, menu)}`}
          actions={nodeActions(menu, drawn, state, tools)}
          at={corner}
          onClose={() => setMenu(undefined)}
        />
      )}
    </div>
  )
}

/** Opens toward the middle of the picture, so that no part of the menu is outside it. */
function cornerOf(core: Core, id: string) {
  const { x, y } = core.getElementById(id).renderedPosition()
  const [width, height] = [core.width(), core.height()]
  const across = x > width / 2 ? { right: width - x } : { left: x }
  return y > height / 2 ? { ...across, bottom: height - y } : { ...across, top: y }
}

function usePointerEvents(explorer: Explorer, tools: Tools, onMenu: (id: string) => void): PointerEvents {
  return useMemo(
    () => ({
      onSelect: (ids) => tools.perform(select(ids)),
      onToggle: (id) => tools.perform(toggleSelected(id)),
      onMove: (moved: Positions) => {
        const ids = Object.keys(moved)
        const [only] = ids
        const { drawn, state } = explorer.read()
        const name = ids.length === 1 && only !== undefined ? nameOf(drawn, only) : `${ids.length} items`
        tools.perform(drag(placesOfMembers(drawn, state.positions, moved), name))
      },
      onMenu,
      onOpen: tools.expand,
    }),
    [explorer, tools, onMenu],
  )
}
