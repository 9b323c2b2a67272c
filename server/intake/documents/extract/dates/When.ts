import type { Precision } from '../../../../../graph-schema/terms.ts'

/** Whether what is said has been or is to come: the same "on Monday" means another day. */
export type Tense = 'past' | 'future'

/** A date as found in a text, relative ones worked out from the document's own day. */
export type FoundWhen = {
  start: number
  end: number
  from?: string
  to?: string
  precision: Precision
  asWritten: string
  /** True for a time by which, not at which: "before Easter", "by 3 July". */
  until?: boolean
}
