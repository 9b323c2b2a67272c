import type { DocumentKind } from '../../../../../graph-schema/terms.ts'
import type { Block } from '../layout/Block.ts'
import type { Party } from '../names/Party.ts'

/** One message of a chain, or the whole of any other document. */
export type Message = { from: Party | undefined; to: Party | undefined; on: string }

/** What a document says of itself. */
export type DocumentFacts = {
  kind: DocumentKind
  title: string
  date: string
  /** Why the date, where the document does not give one. */
  dateBecause?: string
  marking?: string
  from: Party[]
  to: Party[]
  messages: readonly Message[]
  /** The body the document comes from, whose officials are "officials". */
  home?: Party
  /** The period it reports on, where it says so: "weekly update". */
  covers?: { from: string; to: string; precision: 'week' | 'month'; because: string }
  /** Blocks that are no running text: letterhead, fields, signature. */
  frame: ReadonlySet<Block>
}
