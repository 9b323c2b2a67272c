import type { Quarantined } from '../../../../graph-schema/api/intake.ts'
import type { RecordFile } from '../../../../graph-schema/record.ts'
import type { Database, Viewer } from '../../../database/database.ts'
import type { HeldText } from '../read/HeldText.ts'

export type Asking = { database: Database; viewer: Viewer }

/** What extraction proposes of a text: a record, and names of which no entry is made. */
export type Proposed = {
  record: RecordFile
  quarantined: readonly Quarantined[]
  /** What the person should know of how it was found. */
  notes?: readonly string[]
}

/** How a document is read and what it says is found. Given from outside: review stands by itself. */
export type IntakeTools = {
  /** Throws an error that says how to mend it where the file cannot be read. */
  read(file: { name: string; bytes: Uint8Array }): Promise<HeldText>
  readPasted(text: string): HeldText | Promise<HeldText>
  extract(held: HeldText, asking: Asking): Promise<Proposed>
}
