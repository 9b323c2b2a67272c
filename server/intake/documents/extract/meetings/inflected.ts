import type { MeetingKind } from '../../../../../graph-schema/terms.ts'
import type { VerbForm } from './verbPhrase.ts'

/** A verb of contact, or several that stand in the same frame. */
export type Verb = {
  forms: readonly (readonly [VerbForm, string])[]
  /** What links it to whom. */
  link: string
  kind?: MeetingKind
  /** Where the verb alone says little only a sure name counts. */
  whom?: string
  /** What must come after whom: "had them in", "got them round the table". */
  tail?: string
  /** Only people do so to people: a project begins, too, and with a body. */
  by?: 'person'
  /** It says that there was a contact only where it says when: "put the case to her on Monday". */
  dated?: boolean
}

/** A verb's forms: meet, meets, met, meeting. */
export const inflected = (base: string, present: string, past: string, ing: string): Verb['forms'] => [
  ['base', base],
  ['present', present],
  ['past', past],
  ['ing', ing],
]
