import type { GraphLink, GraphMeeting, GraphNode } from '../../../graph-schema/api/explore.ts'
import type { Basis, Status } from '../../../graph-schema/terms.ts'
import type { Comparison } from './comparison.ts'

/** Exactly what is drawn. Picture, table, legend and panel all read this, so that they cannot differ. */
export type Drawn = {
  /** People, organisations and harm areas. */
  readonly nodes: readonly GraphNode[]
  /** Every meeting drawn, as a line or as a box. */
  readonly meetings: readonly DrawnMeeting[]
  readonly bundles: readonly Bundle[]
  readonly rays: readonly Ray[]
  readonly links: readonly DrawnLink[]
  /** Shown, but within the filters no drawn meeting or link reaches them. */
  readonly filteredOut: readonly GraphNode[]
  /** Those of them put aside for having too few meetings drawn. */
  readonly tooFew: readonly GraphNode[]
  /** Whom two periods were compared for: each bears its mark. */
  readonly comparison?: Comparison | undefined
}

export type DrawnMeeting = {
  readonly meeting: GraphMeeting
  readonly as: 'edge' | 'node'
  /** The drawn parties it joins: a body is left out where the people it took part through are drawn. */
  readonly ends: readonly string[]
  /** The drawn harm areas it was about, itself or by a part of them. */
  readonly about: readonly string[]
  readonly inferred: boolean
}

/** All meetings of one status between two parties, or of a party about a harm area, as one line. */
export type Bundle = {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly status: Status
  readonly meetings: readonly GraphMeeting[]
  /** Whether every one of them rests on something inferred. */
  readonly inferred: boolean
}

/** From a meeting drawn as a box to one who took part or to a harm area it was about. */
export type Ray = {
  readonly id: string
  readonly meeting: string
  readonly end: string
  readonly status: Status
  readonly about: boolean
  readonly inferred: boolean
}

export type DrawnLink = GraphLink & { readonly id: string }

export const isInferred = (basis: Basis) => basis === 'inferred'

/** Every id that has a place of its own in the picture. */
export const placedIds = (drawn: Drawn): string[] => [
  ...drawn.nodes.map(({ id }) => id),
  ...drawn.meetings.flatMap(({ as, meeting }) => (as === 'node' ? [meeting.id] : [])),
]
