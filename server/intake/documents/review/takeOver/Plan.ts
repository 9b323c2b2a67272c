import type { SaidOf } from '../../../../../graph-schema/api/intake.ts'
import type { Status } from '../../../../../graph-schema/terms.ts'
import type { Edit } from '../../../../record/record.ts'
import type { Proposal } from '../proposals.ts'

/** A meeting to be added, or one recorded already that the document says more of. */
export type PlannedMeeting = {
  proposal: Proposal
  entry: SaidOf<'meeting'>
  id: string
  title: string
  /** Where it is one recorded already: what it is then, and who is added to it. */
  existing?: { was: Status; becomes: Status; parties: number }
}

/** What taking a document over does: the edits, and what they amount to. */
export type Plan = {
  document: SaidOf<'document'>
  /** The document recorded already that this is, where it is one. */
  existing?: string
  edits: Edit[]
  meetings: PlannedMeeting[]
  parties: Proposal[]
  points: Proposal[]
  commitments: Proposal[]
  mentions: Proposal[]
  /** The periods it accounts for, in words. */
  evidence: { added: string[]; changed: string[] }
  /** Accepted, but said at a meeting that stays out. */
  orphans: Proposal[]
  problems: { words: string; key?: string }[]
}
