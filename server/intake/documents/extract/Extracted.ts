import type { RecordFile } from '../../../../graph-schema/record.ts'

/** Words that name a victim, survivor or member of the public: kept out until a person decides. */
export type Quarantined = { start: number; end: number; quote: string; because: string }

/** What extraction proposes of a document. */
export type Extracted = { record: RecordFile; quarantined: Quarantined[] }
