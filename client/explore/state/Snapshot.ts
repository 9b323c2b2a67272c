import type { Graph } from '../../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import type { Drawn } from '../drawn/Drawn.ts'
import { toDrawn } from '../drawn/toDrawn.ts'
import { type ExploreState, emptyState } from './ExploreState.ts'
import { type History, startHistory } from './history.ts'

/** What the page shows: a state together with the graph it asks for, never one without the other. */
export type Snapshot = {
  readonly history: History
  readonly state: ExploreState
  readonly graph: Graph
  readonly areas: readonly HarmAreaNode[]
  /** Everything drawn one by one, by which places are given. */
  readonly flat: Drawn
  /** What is on show: the same, in groups where they were chosen. */
  readonly drawn: Drawn
  readonly busy: boolean
  readonly failure?: { readonly error: Error; readonly retry: () => void } | undefined
  /** The last thing done, for the live region; the number tells two like sentences apart. */
  readonly said: { readonly text: string; readonly times: number }
}

export const emptyGraph: Graph = {
  seq: 0,
  nodes: [],
  meetings: [],
  meetingsInAll: 0,
  links: [],
  people: [],
  documents: [],
  missing: [],
}

const nothingDrawn = toDrawn(emptyGraph, emptyState, [])

export const emptySnapshot: Snapshot = {
  history: startHistory(),
  state: emptyState,
  graph: emptyGraph,
  areas: [],
  flat: nothingDrawn,
  drawn: nothingDrawn,
  busy: false,
  said: { text: '', times: 0 },
}
