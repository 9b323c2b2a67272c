import { useQuery } from '@tanstack/react-query'
import type { Facts } from '../../graph-schema/api/register.ts'
import type { EntryType } from '../../graph-schema/entry.ts'
import type { RelationshipType } from '../../graph-schema/relationships.ts'
import { evidenceQuery } from '../EvidenceLine.tsx'

const couldMeet: readonly EntryType[] = ['person', 'organisation', 'harmArea']
/** A forum is attended, not met: its sessions are its meetings. */
const meetingLinks: readonly string[] = ['ENGAGED_AT', 'ABOUT', 'SESSION_OF'] satisfies RelationshipType[]

/** Absence is only ever said of what is loaded, so it is said together with that. */
export function NoMeetingRecorded({ facts: { entry, groups } }: { facts: Facts }) {
  const { data: evidence } = useQuery(evidenceQuery)
  const has = groups.some(({ link, total }) => meetingLinks.includes(link) && total > 0)
  if (has || !couldMeet.includes(entry.type)) return null
  return (
    <p className="govuk-inset-text">
      <strong>No meeting recorded.</strong> {evidence?.sentence}
    </p>
  )
}
