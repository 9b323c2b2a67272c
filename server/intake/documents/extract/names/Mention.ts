import type { Span } from '../layout/Block.ts'
import type { Party } from './Party.ts'

/**
 * Somebody spoken of at a place. `person`, `body`, `forum` and `group` name a party; `self` is "I", `selves` "we",
 * `pronoun` "she", `you` the reader, `redacted` a name taken out. `loose` is a name of which only its place in the
 * sentence can tell whether it is a body's.
 */
export type MentionKind =
  | 'person'
  | 'body'
  | 'forum'
  | 'group'
  | 'loose'
  | 'redacted'
  | 'self'
  | 'selves'
  | 'pronoun'
  | 'you'

export type Mention = Span & {
  kind: MentionKind
  text: string
  party?: Party
  /** The body a person is said to act for: "Jane Doe (Refuge)". */
  of?: Party
  post?: string
}

/** Whether a mention is of somebody, by name or by a name taken out. */
export const isPerson = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'person' || mention?.kind === 'redacted'

/** Whether it is of a body, or of a name in the place of one. */
export const isBody = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'body' || mention?.kind === 'loose' || mention?.kind === 'group'
