import type { Graph, GraphMeeting, GraphNode } from '../../graph-schema/api/explore.ts'

/** A graph of no more than these, as the server would answer it. */
export const graphOf = (nodes: GraphNode[], meetings: GraphMeeting[], links: Graph['links'] = []): Graph => ({
  seq: 1,
  nodes,
  meetings,
  meetingsInAll: meetings.length,
  links,
  people: [],
  documents: [],
  missing: [],
})
