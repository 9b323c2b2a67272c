import type { MatchedAttendee } from '../../../graph-schema/api/matching.ts'

/** The line as it was pasted, as text whatever is in it, and what its heading says of it. */
export const WrittenLine = ({ attendee: { written, apologies, chair } }: { attendee: MatchedAttendee }) => (
  <>
    <bdi className="liaison-attendees__written">{written}</bdi>
    {chair && ' (chair)'}
    {apologies && ' (sent apologies)'}
  </>
)
