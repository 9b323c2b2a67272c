import type { Attendance, Basis, MeetingKind, Role, Side, Status } from '../../graph-schema/terms.ts'

/** A meeting as it was known on some date. */
export type MeetingKnown = {
  id: string
  kind: MeetingKind
  from: string | null
  to: string | null
  /** The date of its earliest document, which an undated meeting uses. */
  documented: string | null
  status: Status
  /** The status, or the meeting itself, is inferred. */
  statusInferred?: boolean
  /** Harm areas with all they are part of; those that only inferred claims lead to. */
  areas: string[]
  areasInferred?: string[]
  parties: PartyKnown[]
}

type Body = { id: string; side?: Side | null | undefined }
export type PartyKnown = Body & {
  person: boolean
  as?: Role | null | undefined
  attendance?: Attendance | null | undefined
  basis?: Basis | null | undefined
  /** Acting for themselves; acting for a body, as said. */
  self: boolean
  behalf?: Body | null | undefined
  posts: PostKnown[]
}
export type PostKnown = Body & { basis?: Basis | null | undefined } & Period
type Period = { from?: string | null | undefined; to?: string | null | undefined }
