import type { Drawn } from './Drawn.ts'

export type Joined = { readonly a: string; readonly b: string }

/** Every drawn line as the two nodes it joins. */
export const joins = (drawn: Drawn): Joined[] => [
  ...drawn.bundles.map(({ a, b }) => ({ a, b })),
  ...drawn.rays.map(({ meeting, end }) => ({ a: meeting, b: end })),
  ...drawn.links.map(({ from, to }) => ({ a: from, b: to })),
]

/** The nodes one line away, in the order drawn; from an open group those inside it. */
export function neighboursOf(drawn: Drawn, id: string): string[] {
  const box = drawn.groups.find((group) => group.open && group.id === id)
  if (box) return box.members.map((member) => member.id)
  const found = joins(drawn).flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []))
  return [...new Set(found)].filter((other) => other !== id)
}

/** What hangs from this node alone, and is not pinned: what goes when it is collapsed. Shared ones stay. */
export function hangingFrom(drawn: Drawn, id: string, pins: readonly string[]): string[] {
  return neighboursOf(drawn, id).filter(
    (other) => !pins.includes(other) && neighboursOf(drawn, other).every((further) => further === id),
  )
}
