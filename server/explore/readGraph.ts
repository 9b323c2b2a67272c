import type * as z from 'zod'
import type { GraphQuery } from '../../graph-schema/api/explore.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { findSeqWithin } from '../record/record.ts'
import { amongShown } from './amongShown.ts'
import { filterParams } from './engagedWithin.ts'
import { countGraphMeetings } from './queries/countGraphMeetings.ts'
import { countMeetingsOf } from './queries/countMeetingsOf.ts'
import { findGraphLinks } from './queries/findGraphLinks.ts'
import { findGraphMeetings } from './queries/findGraphMeetings.ts'
import { findGraphNodes } from './queries/findGraphNodes.ts'
import { findGroupKeys } from './queries/findGroupKeys.ts'

type Query = z.infer<typeof GraphQuery>

const tries = 3

/** All that makes a graph, of one state: read again where something was written meanwhile, three times at most. */
export async function readGraph(database: Database, viewer: Viewer, query: Query) {
  for (let turn = 1; ; turn += 1) {
    const { after, ...read } = await readOnce(database, viewer, query)
    if (after === read.seq || turn === tries) return read
  }
}

/**
 * What is long, the meetings, beside all that does not wait for them, as the database can use more than one processor.
 * What else is asked together shares a transaction: beginning one takes longer than many of these queries.
 */
async function readOnce(database: Database, viewer: Viewer, query: Query) {
  const inOne = <T>(work: (tx: Transaction) => Promise<T>) => database.readTogether(viewer, work)
  const [seq, found] = await inOne((tx) =>
    Promise.all([findSeqWithin(tx), findGraphNodes(tx, { ids: query.ids })]),
  )
  const refs = [...new Map(found.map(({ ref }) => [ref.id, ref])).values()]
  const among = { ...amongShown(refs), ...filterParams(query) }
  const idsOf = (type: string) => refs.filter((ref) => ref.type === type).map(({ id }) => id)
  const [meetings, [links, counts, keysOfBodies]] = await Promise.all([
    inOne((tx) => findGraphMeetings(tx, { ...among, limit: query.limit })),
    inOne((tx) =>
      Promise.all([
        findGraphLinks(
          tx,
          refs.map(({ id }) => id),
        ),
        countMeetingsOf(tx, among),
        findGroupKeys(tx, { ids: idsOf('organisation'), meetings: [] }),
      ]),
    ),
  ])
  // Only for whom a person acted goes by the meetings that are drawn.
  const drawn = meetings.map(({ meeting }) => meeting.id)
  const full = meetings.length === query.limit
  const [keysOfPeople, meetingsInAll, after] = await inOne((tx) =>
    Promise.all([
      findGroupKeys(tx, { ids: idsOf('person'), meetings: drawn }),
      full ? countGraphMeetings(tx, among) : meetings.length,
      findSeqWithin(tx),
    ]),
  )
  const keys = [...keysOfBodies, ...keysOfPeople]
  return { seq, found, meetings, meetingsInAll, links, counts, keys, after }
}
