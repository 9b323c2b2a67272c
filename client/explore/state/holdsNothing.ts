import type { Snapshot } from './Snapshot.ts'

/** Nothing asked for, or nothing of it is in the data: then a picture has nothing to show, and the start has. */
export const holdsNothing = ({ state, graph }: Pick<Snapshot, 'state' | 'graph'>): boolean =>
  graph.missing.length >= state.ids.length
