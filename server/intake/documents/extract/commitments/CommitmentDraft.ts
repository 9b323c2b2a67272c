import type { CommitmentKind } from '../../../../../graph-schema/terms.ts'
import type { Span } from '../layout/Block.ts'
import type { MeetingDraft } from '../meetings/MeetingDraft.ts'
import type { Party } from '../names/Party.ts'

/** Something undertaken, asked or offered, as a rule proposes it. */
export type CommitmentDraft = {
  rule: string
  kind: CommitmentKind
  by: Party[]
  to: Party[]
  what: string
  due?: string
  done?: boolean
  span: Span
  meeting?: MeetingDraft
  confidence: number
  because?: string
}
