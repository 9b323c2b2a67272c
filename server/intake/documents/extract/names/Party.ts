import type { OrganisationKind, Side } from '../../../../../graph-schema/terms.ts'

/** Somebody the document speaks of: an entry of the register, or a new one proposed. */
export type Party = {
  id: string
  type: 'person' | 'organisation'
  name: string
  /** Other names this document or the register uses. */
  aliases: string[]
  kind?: OrganisationKind
  side?: Side
  /** True where the register has it already. */
  known: boolean
  redacted?: boolean
  /** The body a person acts for in this document. */
  body?: Party
  /** A number of people with no names ("officials"), who stand for their body. */
  group?: boolean
  /** A name of which only its place in a sentence can tell whether it is anybody's. */
  loose?: boolean
  /** An office and nobody's name: "the Policing Minister". */
  office?: boolean
  posts?: { title: string; organisation: string; from?: string; to?: string }[]
  /** Why this entry is meant, where the text does not say so itself. */
  because?: string
  confidence: number
  rule: string
}
