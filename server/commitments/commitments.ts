/** The commitments room's face: what other rooms may call. */

export { commitmentsCache } from './commitmentsCache.ts'
export { type CommitmentOf, type Concerned, commitmentsOf } from './commitmentsOf.ts'
export { listCommitments } from './listCommitments.ts'
export { type DateOf, partiesAfter, statusesBefore } from './meeting/meetingFields.ts'
export { lastStatus, type MeetingEntry, requireMeeting } from './meeting/requireMeeting.ts'
export { findDatesOf } from './queries/findDatesOf.ts'
