import type { Entry } from '../../graph-schema/entry.ts'
import type { Json } from '../../graph-schema/json.ts'
import { intervalName } from './recordTypes.ts'

/** An entry as the record lists it. */
export function recordEntry(entry: Entry): Json {
  if (entry.type === 'interval') return { name: intervalName(entry.id), everyDays: entry.everyDays }
  if (entry.type === 'person' || entry.type === 'organisation') {
    const { type, mentions, review, ...rest } = entry
    return rest
  }
  const { type, ...rest } = entry
  return rest
}

type Party = Extract<Entry, { type: 'person' | 'organisation' }>

/** What documents mention of a party: its own, and listed apart in the record. */
export const mentionsOf = (party: Party) =>
  (party.mentions ?? []).map((mention) => ({ [party.type]: party.id, ...mention }))
