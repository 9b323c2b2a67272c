import type { Engaged, Next } from '../../../graph-schema/api/coverage.ts'
import type { CitationRef } from '../../../graph-schema/api/shared.ts'
import type { When } from '../../../graph-schema/record.ts'
import type { MeetingKind, Status } from '../../../graph-schema/terms.ts'

/** A meeting that tells why an organisation is in a list. */
export type ToldMeeting = {
  id: string
  title: string
  kind: MeetingKind
  when: When
  status: Status
  /** The last day it may have been, or that of its earliest document. */
  to: string | null
  inferred: boolean
  citations: CitationRef[]
}

/** What the queries found of one organisation about one harm area: of each kind the most telling. */
export type Facts = {
  met?: ToldMeeting
  counted?: ToldMeeting
  held?: ToldMeeting
  planned?: ToldMeeting
  overdue?: ToldMeeting
  mentioned?: ToldMeeting
  session?: ToldMeeting & { forum: string }
  mention?: { date: string; citations: CitationRef[] }
  worksOn?: CitationRef[]
}

/** One cell of the matrix with what there is to say of it. */
export type Told = {
  engaged: Engaged | null
  next: Next | null
  inferred: boolean
  facts: Facts
  everyDays: number | null
}

/** Whose engagement is asked about, where it is not that of any government party, and in which period. */
export type Asked = { by?: string; from?: string; to?: string }
