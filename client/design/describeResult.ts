import type { SearchResult } from '../../graph-schema/api/explore.ts'
import { meetingCount } from './meetingCounts.ts'
import { entryKindWords, sideWords } from './words.ts'

/** What an entry found is, in a line: kind, side, meetings and the name it was found by. */
export const describeResult = (entry: SearchResult) =>
  [
    entryKindWords(entry),
    entry.side && entry.side !== 'external' ? sideWords[entry.side] : undefined,
    meetingCount(entry.meetings, entry.byStatus),
    entry.foundAs ? `found as “${entry.foundAs}”` : undefined,
    entry.redacted ? 'redacted' : undefined,
  ]
    .filter((part) => part !== undefined)
    .filter((part, index, all) => all.indexOf(part) === index)
    .join(', ')
