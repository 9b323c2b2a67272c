import {
  MeetingRecorded,
  MeetingToRecord,
  type RecordedMeeting,
} from '../../../graph-schema/api/meetingRecord.ts'
import { apiQuery, send } from '../../api.ts'

const pathOf = (id: string) => `/api/meetings/${encodeURIComponent(id)}/record`

export const meetingToRecordQuery = (id: string) => ({
  ...apiQuery(MeetingToRecord, pathOf(id)),
  staleTime: 0,
})

export const recordMeeting = (id: string, recorded: RecordedMeeting) =>
  send(MeetingRecorded, 'POST', pathOf(id), recorded)
