import type { Drawn } from './Drawn.ts'

/** What stands out for a selection: a meeting drawn as lines is those lines, one drawn as a box its rays too. */
export function highlighted(drawn: Drawn, selection: readonly string[]): string[] {
  const chosen = new Set(selection)
  const lines = drawn.bundles.filter(({ meetings }) => meetings.some(({ id }) => chosen.has(id)))
  return [...selection, ...lines.map(({ id }) => id)]
}
