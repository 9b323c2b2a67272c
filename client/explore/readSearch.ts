import { Id } from '../../graph-schema/record.ts'
import { MeetingKind, Side, Status } from '../../graph-schema/terms.ts'
import { addressReader, wholeList } from '../leftOut.ts'
import { readAsked } from './ask/asked.ts'
import { ExploreSearch } from './ExploreSearch.ts'
import { isBackwards } from './filters/isBackwards.ts'

/** Parts of the explorer's address whose loss changes what is shown, not only how. */
export const partWords = {
  ids: 'something to show',
  hide: 'something to put away',
  about: 'a harm area',
  status: 'a status',
  side: 'a side',
  kind: 'a kind of meeting',
  from: 'the first day of the period',
  to: 'the last day of the period',
  atLeast: 'the least number of meetings',
  of: 'whose meetings to show',
  compareFrom: 'the first day to compare with',
  compareTo: 'the last day to compare with',
  view: 'whether to show the graph or the tables',
  open: 'what to open',
  a: 'one end of the paths',
  b: 'the other end of the paths',
  draw: 'how to draw meetings',
  group: 'what to group by',
  groups: 'how to draw groups',
  ask: 'the question',
} as const satisfies Partial<Record<keyof ExploreSearch, string>>

/** A period that ends before it begins is none: both its days are left out. */
const Ordered = ExploreSearch.transform((search) => ({
  ...search,
  ...(isBackwards(search) ? { from: undefined, to: undefined } : {}),
  ...(isBackwards({ from: search.compareFrom, to: search.compareTo })
    ? { compareFrom: undefined, compareTo: undefined }
    : {}),
}))

/** An address as given, read, with the names of those parts of it that were left out. */
export const readSearch = addressReader(Ordered, partWords, {
  ids: wholeList(Id),
  hide: wholeList(Id),
  about: wholeList(Id),
  status: wholeList(Status),
  side: wholeList(Side),
  kind: wholeList(MeetingKind),
  // A question is read by a grammar of its own.
  ask: (given) => typeof given === 'string' && readAsked(given) !== undefined,
})
