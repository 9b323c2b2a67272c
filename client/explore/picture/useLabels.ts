import type { Core, NodeSingular } from 'cytoscape'
import { useEffect, useMemo } from 'react'
import { labelFont, labelWidth } from '../layout/sizes.ts'
import { type LabelLook, type LabelPlan, labelScale, planLabels } from './labels.ts'
import type { PictureElement } from './PictureElement.ts'
import { showMarks } from './showMarks.ts'
import { toLabels } from './toLabels.ts'
import { handle } from './useTestHandle.ts'

const restingTime = 100
const edgeOfView = 24

/** Shows the names that are due at the present zoom, once the picture is at rest, and only where it is looked at. */
export function useLabels(
  core: Core | undefined,
  elements: readonly PictureElement[],
  selection: readonly string[],
  cursor: string | undefined,
) {
  const plan = useMemo(() => {
    if (!core) return undefined
    const always = new Set(cursor === undefined ? selection : [...selection, cursor])
    return planLabels(toLabels(elements, always), fitOf(core, elements))
  }, [core, elements, selection, cursor])

  useEffect(() => {
    if (!core || !plan) return
    const apply = () => show(core, plan)
    let resting: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(resting)
      resting = setTimeout(apply, restingTime)
    }
    apply()
    core.on('pan zoom resize', wait)
    handle().labels = () => {
      apply()
      return onScreen(core, plan)
    }
    return () => {
      clearTimeout(resting)
      core.off('pan zoom resize', wait)
      delete handle().labels
    }
  }, [core, plan])
}

function fitOf(core: Core, elements: readonly PictureElement[]): number {
  const places = elements.flatMap((element) =>
    element.group === 'nodes' && element.position ? [element.position] : [],
  )
  const spanOf = (values: number[]) => Math.max(...values) - Math.min(...values) + labelWidth
  if (places.length === 0) return 1
  const across = (core.width() - 2 * edgeOfView) / spanOf(places.map(({ x }) => x))
  const down = (core.height() - 2 * edgeOfView) / spanOf(places.map(({ y }) => y))
  return Math.min(1.15, Math.max(0.04, Math.min(across, down)))
}

function show(core: Core, plan: LabelPlan) {
  const zoom = core.zoom()
  const looks = new Map(plan.at(zoom).map(({ id, look }) => [id, look]))
  const scale = labelScale(zoom)
  const font = Math.round(labelFont * scale * 100) / 100
  const wrap = Math.ceil(labelWidth * scale)
  const { x1, x2, y1, y2 } = core.extent()
  const margin = labelWidth * scale
  core.batch(() => {
    core.nodes().forEach((node) => {
      const { x, y } = node.position()
      const near = x > x1 - margin && x < x2 + margin && y > y1 - margin && y < y2 + margin
      if (near || node.isParent()) dress(node, looks.get(node.id()), font, wrap)
    })
    showMarks(core)
  })
}

/** Only what changes is touched: each touch makes Cytoscape look its style up anew. */
function dress(node: NodeSingular, look: LabelLook | undefined, font: number, wrap: number) {
  if (look && node.data('font') !== font) node.data({ font, wrap })
  if (node.hasClass('named') !== (look !== undefined)) node.toggleClass('named', look !== undefined)
  if (node.hasClass('detailed') !== (look === 'details')) node.toggleClass('detailed', look === 'details')
}

export type SeenLabel = {
  id: string
  look: LabelLook
  x1: number
  y1: number
  x2: number
  y2: number
}

function onScreen(core: Core, plan: LabelPlan): SeenLabel[] {
  const zoom = core.zoom()
  const pan = core.pan()
  return plan.at(zoom).map(({ id, look, box }) => {
    const [x, y] = [box.x * zoom + pan.x, box.y * zoom + pan.y]
    const [across, down] = [(box.width * zoom) / 2, (box.height * zoom) / 2]
    return { id, look, x1: x - across, x2: x + across, y1: y - down, y2: y + down }
  })
}
