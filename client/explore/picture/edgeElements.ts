import type { GraphMeeting } from '../../../graph-schema/api/explore.ts'
import type { Bundle, Drawn, DrawnLink, Ray } from '../drawn/Drawn.ts'
import { joins } from '../drawn/neighbours.ts'
import type { AreaMarks } from './areaMarks.ts'
import { lineMarks, linkMark } from './marks.ts'
import type { PictureElement } from './PictureElement.ts'

/** The lines, as elements of the picture. */

export const pairOf = (a: string, b: string) => (a < b ? `${a}~${b}` : `${b}~${a}`)

/** Pairs joined by more than one line: these are fanned out, the rest are straight, which draws faster. */
export function sharedPairs(drawn: Drawn): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { a, b } of joins(drawn)) {
    const pair = pairOf(a, b)
    if (seen.has(pair)) shared.add(pair)
    seen.add(pair)
  }
  return shared
}

export function toBundleEdge(bundle: Bundle, areas: AreaMarks, fanned: string): PictureElement {
  const { letters, colour } = areas.of(bundle.meetings)
  const times = bundle.meetings.length > 1 ? `${bundle.meetings.length}×` : ''
  const words = [times, letters].filter((word) => word !== '')
  return {
    group: 'edges',
    id: bundle.id,
    classes: `met ${bundle.status}${bundle.inferred ? ' inferred' : ''}${fanned}`,
    data: {
      id: bundle.id,
      source: bundle.a,
      target: bundle.b,
      label: words.join(' '),
      colour,
      width: lineMarks[bundle.status].width + Math.min(6, 1.5 * Math.log2(bundle.meetings.length)),
    },
  }
}

export function toRayEdge(ray: Ray, meeting: GraphMeeting | undefined, areas: AreaMarks): PictureElement {
  const { colour } = areas.of(meeting ? [meeting] : [])
  return {
    group: 'edges',
    id: ray.id,
    classes: ray.about ? 'about' : `met ${ray.status}${ray.inferred ? ' inferred' : ''}`,
    data: {
      id: ray.id,
      source: ray.meeting,
      target: ray.end,
      label: '',
      colour: ray.about ? linkMark.colour : colour,
      width: ray.about ? linkMark.width : lineMarks[ray.status].width,
    },
  }
}

export const toLinkEdge = (link: DrawnLink, fanned: string): PictureElement => ({
  group: 'edges',
  id: link.id,
  classes: `link${link.basis === 'inferred' ? ' inferred' : ''}${fanned}`,
  data: {
    id: link.id,
    source: link.from,
    target: link.to,
    label: '',
    colour: linkMark.colour,
    width: linkMark.width,
  },
})
