import { type Box, createBoxIndex, type Size } from '../layout/boxes.ts'
import { labelFont } from '../layout/sizes.ts'
import type { Point } from '../state/ExploreState.ts'

/** Which names can be read at which zoom: few and ranked far out, more the nearer one is, never one on another. */

export type Label = {
  readonly id: string
  /** The middle of the edge it hangs from or stands on, in the graph's own measure. */
  readonly at: Point
  readonly above: boolean
  /** As large as the picture draws it at full size, by itself and with what is added near by. */
  readonly name: Size
  readonly details?: Size | undefined
  readonly rank: number
  /** Selected, or where the keyboard is: shown at any zoom. */
  readonly always: boolean
}
export type LabelLook = 'name' | 'details'
export type LabelBox = { readonly id: string; readonly look: LabelLook; readonly box: Box }

/** Never too small to read on screen, nor larger than it need be. */
const [smallest, largest] = [11, 16]
/** How much larger than at full size a label is drawn at this zoom: less and less the nearer one is. */
export const labelScale = (zoom: number): number =>
  Math.max(smallest / (labelFont * zoom), Math.min(1, largest / (labelFont * zoom)))

const nearest = 4
const furthest = 0.04
const step = 1.15
/** From far to near. What is shown between two of these is what is shown at the further one. */
const levels = Array.from(
  { length: Math.ceil(Math.log(nearest / furthest) / Math.log(step)) + 1 },
  (_, at) => furthest * step ** at,
)
const levelAt = (zoom: number) =>
  Math.max(
    0,
    levels.findLastIndex((level) => level <= zoom),
  )

/** With everything in view so many names are the most, however many would fit. */
const mostAtFit = 60
const leastFarOut = 12
const detailsFrom = 1.5
const apart = 3

type Level = {
  zoom: number
  most: number
  count: number
  index: ReturnType<typeof createBoxIndex>
}

export type LabelPlan = ReturnType<typeof planLabels>

/** `fit` is the zoom at which everything is in view. */
export function planLabels(labels: readonly Label[], fit: number) {
  const laid = levels.map(
    (zoom): Level => ({
      zoom,
      most: Math.max(leastFarOut, mostAtFit * (zoom / fit) ** 2),
      count: 0,
      index: createBoxIndex(160 * labelScale(zoom), apart / zoom),
    }),
  )
  const ranked = labels.toSorted(
    (a, b) => Number(b.always) - Number(a.always) || b.rank - a.rank || (a.id < b.id ? -1 : 1),
  )
  const named = ranked.map((label) => ({ label, ...placeName(label, laid) }))
  const planned = named.map(({ label, from, boxes }) => ({
    label,
    from,
    detailsFrom: placeDetails(label, from, boxes, laid),
  }))
  const look = (at: number, plan: (typeof planned)[number]): LabelLook | undefined =>
    at >= plan.detailsFrom ? 'details' : at >= plan.from ? 'name' : undefined
  return {
    /** Every label to be read at this zoom, in view or not, where it is and how large. */
    at(zoom: number): LabelBox[] {
      const level = levelAt(zoom)
      return planned.flatMap((plan) => {
        const found = look(level, plan)
        return found ? [{ id: plan.label.id, look: found, box: boxOf(plan.label, found, zoom) }] : []
      })
    },
  }
}

function boxOf({ at, above, name, details }: Label, look: LabelLook, zoom: number): Box {
  const { width, height } = look === 'details' && details ? details : name
  const scale = labelScale(zoom)
  const half = (height * scale) / 2
  return { x: at.x, y: above ? at.y - half : at.y + half, width: width * scale, height: height * scale }
}

/** From near to far for as long as there is room: so a name once shown stays shown on coming nearer. */
function placeName(label: Label, laid: readonly Level[]) {
  const boxes = new Map<Level, Box>()
  for (let at = laid.length - 1; at >= 0; at--) {
    const level = laid[at]
    if (!level) break
    const box = boxOf(label, 'name', level.zoom)
    if (!label.always && (level.count >= level.most || !level.index.isFree(box)))
      return { from: at + 1, boxes }
    level.index.add(box)
    level.count += 1
    boxes.set(level, box)
  }
  return { from: 0, boxes }
}

/** Only after all names: a name is worth more than another's details. */
function placeDetails(
  label: Label,
  from: number,
  own: ReadonlyMap<Level, Box>,
  laid: readonly Level[],
): number {
  if (!label.details) return laid.length
  for (let at = laid.length - 1; at >= from; at--) {
    const level = laid[at]
    if (!level || level.zoom < detailsFrom) return at + 1
    const box = boxOf(label, 'details', level.zoom)
    if (!level.index.isFree(box, own.get(level))) return at + 1
    level.index.add(box)
  }
  return from
}
