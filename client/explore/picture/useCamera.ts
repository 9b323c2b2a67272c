import type { Core } from 'cytoscape'
import { useEffect, useRef } from 'react'
import { type Camera, roundCamera } from '../state/ExploreState.ts'

const largestFirstZoom = 1.15
const edgeOfView = 24
const restingTime = 250

export function readCameraOf(core: Core): Camera {
  const zoom = core.zoom()
  const { x, y } = core.pan()
  return roundCamera({ x: (core.width() / 2 - x) / zoom, y: (core.height() / 2 - y) / zoom, zoom })
}

export const isSameCamera = (a: Camera, b: Camera) => a.x === b.x && a.y === b.y && a.zoom === b.zoom

function lookWith(core: Core, { x, y, zoom }: Camera) {
  core.viewport({ zoom, pan: { x: core.width() / 2 - x * zoom, y: core.height() / 2 - y * zoom } })
}

export function fitAll(core: Core) {
  if (core.nodes().empty()) return
  core.fit(core.nodes(), edgeOfView)
  if (core.zoom() > largestFirstZoom) {
    core.zoom(largestFirstZoom)
    core.center()
  }
}

/**
 * Keeps the camera of the state and of the picture the same. The state leads where it says something new; without
 * a camera the picture is fitted to the view, once. Otherwise the person leads, and is reported when at rest.
 */
export function useCamera(
  core: Core | undefined,
  camera: Camera | undefined,
  drawnNodes: number,
  report: (camera: Camera) => void,
) {
  useEffect(() => {
    if (!core || drawnNodes === 0) return
    core.resize()
    if (camera === undefined) {
      fitAll(core)
      report(readCameraOf(core))
    } else if (!isSameCamera(readCameraOf(core), camera)) {
      lookWith(core, camera)
    }
  }, [core, camera, drawnNodes, report])

  // What is known already is not reported: it would be kept anew, measured anew, and so on without end.
  const known = useRef(camera)
  known.current = camera
  useEffect(() => {
    if (!core) return
    let resting: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      const now = readCameraOf(core)
      if (!known.current || !isSameCamera(now, known.current)) report(now)
    }
    const wait = () => {
      clearTimeout(resting)
      resting = setTimeout(tell, restingTime)
    }
    core.on('pan zoom resize', wait)
    return () => {
      clearTimeout(resting)
      core.off('pan zoom resize', wait)
    }
  }, [core, report])
}
