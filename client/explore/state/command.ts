import type { ExploreState } from './ExploreState.ts'
import type { Snapshot } from './Snapshot.ts'

/** One named change. `apply` is pure: what it needs from outside was fetched before it was made. */
export type Command = {
  readonly name: string
  /** As the history lists it: "Expanded Refuge (+4)". */
  readonly label: string
  /** Not a step of its own: selecting and looking round leave the history alone. */
  readonly passing?: true
  /** What it asks for besides what was asked for before. */
  readonly adds?: readonly string[]
  readonly apply: (state: ExploreState) => ExploreState
}

/**
 * A command made when its turn comes, from what is then on show: of two presses in quick succession the second knows
 * what the first has done, though the page it was pressed on did not yet.
 */
export type CommandFor = (now: Snapshot) => Command

export const union = (a: readonly string[], b: readonly string[]): readonly string[] => [
  ...new Set([...a, ...b]),
]

export const without = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const gone = new Set(b)
  return a.filter((id) => !gone.has(id))
}

export const omit = <T>(all: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> => {
  const gone = new Set(ids)
  return Object.fromEntries(Object.entries(all).filter(([id]) => !gone.has(id)))
}

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** For when it turns out that there is nothing to do; the label says why. */
export const nothing = (label: string): Command => ({
  name: 'nothing',
  label,
  passing: true,
  apply: (state) => state,
})
