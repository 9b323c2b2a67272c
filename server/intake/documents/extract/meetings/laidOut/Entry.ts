import type { FoundWhen } from '../../dates/When.ts'
import type { Block, Span } from '../../layout/Block.ts'
import type { Sentence } from '../../layout/sentences.ts'
import type { PartyTaking } from '../MeetingDraft.ts'

/** What a heading or a column says of what stands under it. */
export type Side = 'past' | 'coming' | 'asked'

/** A row or line of a diary, a log or a list, taken apart. */
export type Entry = {
  rule: string
  block: Block
  span: Span
  /** The sentences that say whom and what. */
  told: readonly Sentence[]
  /** Those a column names. */
  whom: readonly PartyTaking[]
  /** What else is said of it: how, and what came of it. */
  remarks: readonly Sentence[]
  /** Whether the remarks are running text, in which further contacts may be told of. */
  spoken?: boolean
  how: string
  /** The paragraphs below that tell of it, and who they say was there. */
  below?: readonly Block[]
  there?: readonly PartyTaking[]
  when?: FoundWhen
  side?: Side
  /** Whose contact it is; nobody where the row says so or cannot tell. */
  by: readonly PartyTaking[]
  /** Whether a name alone says that there was a contact, as it does in a diary. */
  bare: boolean
  /** What it is called where nobody need be named: a stop of a visit. */
  title?: string
  confidence: number
}
