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
  /** In which of the nodes are put together; those of a closed one are not among `nodes`. */
  readonly groups: readonly Group[]
  /** Given where everything would be too much to read, and closed groups stand in for it. */
  readonly aggregate?: Aggregate | undefined
  /** Shown, but within the filters no drawn meeting or link reaches them. */
  readonly filteredOut: readonly GraphNode[]
  /** Those of them put aside for having too few meetings drawn. */
  readonly tooFew: readonly GraphNode[]
  /** Whom two periods were compared for: each bears its mark. */
  readonly comparison?: Comparison | undefined
}

/** Two or more nodes put together: open, a box round them; closed, one node in their place. */
export type Group = {
  readonly id: string
  readonly name: string
  readonly open: boolean
  /** The member by which the group is named, where that is drawn too. */
  readonly self?: string | undefined
  readonly members: readonly GraphNode[]
  /** Drawn meetings in which any of them took part, or which were about them, each once. */
  readonly meetings: number
}

export type Aggregate = {
  /** What is not drawn one by one. */
  readonly nodes: number
  readonly lines: number
  /** Groups that were asked to be open, and would have been too much. */
  readonly keptClosed: readonly Group[]
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

/** Where an end is a closed group, `sums` are the links the line stands for. */
export type DrawnLink = GraphLink & { readonly id: string; readonly sums?: readonly DrawnLink[] }

export const isInferred = (basis: Basis) => basis === 'inferred'

export const closedGroups = (drawn: Drawn): Group[] => drawn.groups.filter(({ open }) => !open)

/** All parties and areas drawn, those within closed groups included. */
export const nodesWithin = (drawn: Drawn): GraphNode[] => [
  ...drawn.nodes,
  ...closedGroups(drawn).flatMap(({ members }) => members),
]

/** What an id stands for: the members of a group, anything else itself. */
export const idsBehind = (drawn: Drawn, id: string): readonly string[] =>
  drawn.groups.find((group) => group.id === id)?.members.map((member) => member.id) ?? [id]

/** Every id that has a place of its own in the picture. */
export const placedIds = (drawn: Drawn): string[] => [
  ...drawn.nodes.map(({ id }) => id),
  ...closedGroups(drawn).map(({ id }) => id),
  ...drawn.meetings.flatMap(({ as, meeting }) => (as === 'node' ? [meeting.id] : [])),
]
