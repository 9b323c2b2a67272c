import type { GraphNode } from '../../../graph-schema/api/explore.ts'
import type { Drawn, DrawnMeeting } from './Drawn.ts'

/**
 * The drawn meetings of one thing drawn: of a harm area those about it or about a part of it, of a party those it took
 * part in, a body also through people drawn in its place. They are counted as the server counts all of its meetings.
 */
export const meetingsOf = (drawn: Drawn, { id, type }: Pick<GraphNode, 'id' | 'type'>): DrawnMeeting[] =>
  drawn.meetings.filter(({ about, meeting }) =>
    type === 'harmArea' ? about.includes(id) : meeting.parties.some((party) => party.id === id),
  )
