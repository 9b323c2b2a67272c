import type { SearchResult } from '../../graph-schema/api/explore.ts'
import { formatCount } from './counts.ts'
import { entryKindWords, sideWords } from './words.ts'

/** What an entry found is, in a line: kind, side, meetings and the name it was found by. */
export const describeResult = (entry: SearchResult) =>
  [
    entryKindWords(entry),
    entry.side && entry.side !== 'external' ? sideWords[entry.side] : undefined,
    entry.meetings === 0 ? 'no meeting recorded' : formatCount(entry.meetings, 'meeting'),
    entry.foundAs ? `found as “${entry.foundAs}”` : undefined,
    entry.redacted ? 'redacted' : undefined,
  ]
    .filter((part) => part !== undefined)
    .filter((part, index, all) => all.indexOf(part) === index)
    .join(', ')
