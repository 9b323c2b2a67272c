import type { Entry, EntryType } from '../../graph-schema/entry.ts'
import type { JsonObject } from '../../graph-schema/json.ts'

/**
 * One thing to be done to one entry. A patch replaces the fields it gives, lists whole (mentions by document),
 * and makes the entry where it is not there yet. `seen` is the seq at which the editor read it: a later change of
 * the entry by someone else is then a conflict.
 */
export type Edit = { seen?: number } & (
  | { do: 'patch'; id: string; type: EntryType; fields: JsonObject }
  | { do: 'replace'; id: string; entry: Entry }
  | { do: 'remove'; id: string }
)

/** Why something was changed, by whom, and the job it belongs to. */
export type Reason = { by: string; why: string; job?: string; undoes?: number }
