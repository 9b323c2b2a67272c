import type { PointKind } from '../../../../../graph-schema/terms.ts'
import type { Span } from '../layout/Block.ts'
import type { MeetingDraft } from '../meetings/MeetingDraft.ts'
import type { Party } from '../names/Party.ts'

/** Something said at a contact, as a rule proposes it; by nobody where the text does not say who. */
export type PointDraft = {
  rule: string
  kind: PointKind
  by: Party[]
  text: string
  areas: string[]
  span: Span
  meeting: MeetingDraft
  confidence: number
  because?: string
}
