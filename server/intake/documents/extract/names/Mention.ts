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
