import type * as z from 'zod'
import type { Attendees, AttendeesAsked, MatchedAttendee } from '../../../graph-schema/api/matching.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { matchNames } from '../matching/graph/matchNames.ts'
import { whoIsKnown } from '../matching/graph/whoIsKnown.ts'
import { namesToAsk, readAttendees } from './readAttendees.ts'

const today = () => new Date().toISOString().slice(0, 10)

/** Who is in a pasted list of attendees, each with whom in the register it may mean. */
export async function matchAttendees(
  database: Database,
  viewer: Viewer,
  { text, on = today() }: z.infer<typeof AttendeesAsked>,
): Promise<Attendees> {
  const knows = await whoIsKnown(database, viewer, namesToAsk(text))
  const { attendees, ...rest } = readAttendees(text, knows)
  const matches = await matchNames(
    database,
    viewer,
    attendees.map(({ name, post, organisation }) => ({
      written: name,
      ...(post ? { post } : {}),
      ...(organisation ? { organisation } : {}),
    })),
    on,
  )
  const behalf = attendees.flatMap(({ onBehalf }) => (onBehalf ? [{ written: onBehalf }] : []))
  const behalfMatches = await matchNames(database, viewer, behalf, on)
  const matchOfBehalf = new Map(behalf.map(({ written }, at) => [written, behalfMatches[at]]))
  const unknown = { status: 'unknown' as const, candidates: [] }
  return {
    on,
    attendees: attendees.map((attendee, at): MatchedAttendee => {
      const onBehalfMatch = matchOfBehalf.get(attendee.onBehalf ?? '')
      return { ...attendee, match: matches[at] ?? unknown, ...(onBehalfMatch ? { onBehalfMatch } : {}) }
    }),
    ...rest,
  }
}
