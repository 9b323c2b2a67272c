import type { EntryType } from '../../graph-schema/entry.ts'
import type { RecordList } from '../../graph-schema/record.ts'

/** The type of entry each list of a record holds, in the order of the canonical export. */
export const typeOfList = {
  harmAreas: 'harmArea',
  documents: 'document',
  organisations: 'organisation',
  people: 'person',
  meetings: 'meeting',
  points: 'point',
  commitments: 'commitment',
} as const satisfies Record<RecordList, EntryType>

export const isRecordList = (key: string): key is RecordList => key in typeOfList

/** A review interval has a name in the record and, like every entry, an id of its own in the graph. */
const prefix = 'interval:'
export const intervalId = (name: string) => `${prefix}${name}`
export const intervalName = (id: string) => id.slice(prefix.length)
