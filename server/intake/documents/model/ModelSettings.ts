import type { Marking } from '../../../../graph-schema/markings.ts'

/** A model the user has set up to be asked too, behind an OpenAI-compatible address. The key is never logged. */
export type ModelSettings = {
  /** Up to and without "/chat/completions". */
  url: string
  name: string
  key?: string
  /** The highest marking of a document it may see. */
  highest: Marking
  /** How long a document may take it, all questions together. */
  seconds: number
}
