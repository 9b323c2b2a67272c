import type { Drawn } from '../drawn/Drawn.ts'
import { placedIds } from '../drawn/Drawn.ts'
import { neighboursOf } from '../drawn/neighbours.ts'
import type { Cursor } from './useLooks.ts'

/** Walking the picture by keyboard: along lines with the arrows, and back the way one came. */
export type Walk = Cursor & { readonly trail: readonly string[] }
export const startWalk: Walk = { trail: [] }

const beside = <T>(list: readonly T[], now: T | undefined, step: 1 | -1): T | undefined => {
  const at = now === undefined ? -1 : list.indexOf(now)
  if (at < 0) return step === 1 ? list[0] : list[list.length - 1]
  return list[(at + step + list.length) % list.length]
}

/** Where the walk starts: the selected one, else the one with most meetings. */
export function enter(walk: Walk, drawn: Drawn, selection: readonly string[]): Walk {
  const all = inOrder(drawn)
  if (walk.at !== undefined && all.includes(walk.at)) return walk
  return { at: selection.find((id) => all.includes(id)) ?? all[0], trail: [] }
}

/** What was chosen by other means than the keyboard, a click or a row, is where the keys act from then on. */
export function toSelected(
  walk: Walk,
  drawn: Drawn,
  before: readonly string[],
  selection: readonly string[],
): Walk {
  const all = inOrder(drawn)
  const again = selection !== before && selection.length === 1 && before.length === 1
  const fresh = selection.findLast((id) => all.includes(id) && (again || !before.includes(id)))
  if (fresh === undefined || fresh === walk.at) return walk
  return { at: fresh, trail: walk.at === undefined ? walk.trail : [...walk.trail, walk.at] }
}

/** Points at the next of those one line away, without going there. */
export function pointAt(walk: Walk, drawn: Drawn, step: 1 | -1): Walk {
  if (walk.at === undefined) return walk
  return { ...walk, toward: beside(neighboursOf(drawn, walk.at), walk.toward, step) }
}

export function follow(walk: Walk): Walk {
  if (walk.at === undefined || walk.toward === undefined) return walk
  return { at: walk.toward, trail: [...walk.trail, walk.at] }
}

export function goBack(walk: Walk): Walk {
  const last = walk.trail.at(-1)
  if (walk.toward !== undefined || last === undefined) return { at: walk.at, trail: walk.trail }
  return { at: last, trail: walk.trail.slice(0, -1) }
}

/** To the next of all nodes, joined or not, so that every one can be reached. */
export const step = (walk: Walk, drawn: Drawn, by: 1 | -1): Walk => ({
  at: beside(inOrder(drawn), walk.at, by),
  trail: walk.at === undefined ? walk.trail : [...walk.trail, walk.at],
})

/** Those with most meetings first, then by name. Asked for at every move and every drawing of the page, so it is kept. */
export function inOrder(drawn: Drawn): readonly string[] {
  const known = orders.get(drawn)
  if (known) return known
  const order = putInOrder(drawn)
  orders.set(drawn, order)
  return order
}

const orders = new WeakMap<Drawn, readonly string[]>()
const byName = new Intl.Collator('en-GB')

function putInOrder(drawn: Drawn): string[] {
  const nodes = [...drawn.nodes, ...drawn.groups].toSorted(
    (a, b) => b.meetings - a.meetings || byName.compare(a.name, b.name),
  )
  const placed = new Set(placedIds(drawn))
  const meetings = drawn.meetings.map(({ meeting }) => meeting.id).filter((id) => placed.has(id))
  return [...nodes.map(({ id }) => id), ...meetings]
}
