import type { Attendance, MeetingKind, Role, Status } from '../../../../../graph-schema/terms.ts'
import type { FoundWhen } from '../dates/When.ts'
import type { Block, Span } from '../layout/Block.ts'
import type { Party } from '../names/Party.ts'

/** Somebody taking part, and where the text says so. */
export type PartyTaking = {
  party: Party
  as: Role
  attendance?: Attendance
  onBehalfOf?: Party
  at?: Span
  /** Why, where the text does not say it in so many words. */
  because?: string
}

/** A contact as a rule proposes it. */
export type MeetingDraft = {
  rule: string
  kind: MeetingKind
  status: Status
  when?: FoundWhen
  /** Why the date, where it is worked out and not written. */
  whenBecause?: string
  parties: PartyTaking[]
  forum?: Party
  title?: string
  /** The words the proposal rests on. */
  span: Span
  block: Block
  /** The heading, paragraph and items under it, which say what it was about. */
  about: Block[]
  areas?: string[]
  confidence: number
  because?: string
  /** Adds its parties to the contact told before it: "we were joined by Minister Ford". */
  joins?: boolean
  /** It says nothing by itself where there is no contact to join. */
  joinsOnly?: boolean
  /** The forum, or else those who met at the occasion of the document, are to meet again. */
  again?: boolean
  /** What the text calls those who are to meet again: "taskforce". */
  againOf?: string
  /** What it was about is said to be like that of those told before: "similar discussions". */
  similar?: boolean
  /** The occasion a note or readout is about, to which its points belong. */
  main?: boolean
}
