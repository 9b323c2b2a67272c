import type * as z from 'zod'
import type { GraphQuery } from '../../graph-schema/api/explore.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { findSeqWithin } from '../record/record.ts'
import { amongShown } from './amongShown.ts'
import { filterParams } from './engagedWithin.ts'
import type { Among } from './meetingsAmong.ts'
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
    if (after.every((seq) => seq === read.seq) || turn === tries) return read
  }
}

/**
 * What is long, the meetings, beside all that does not wait for them, as the database can use more than one processor.
 * What waits for something else is asked in its transaction: beginning another takes longer than many of these
 * queries. Neither waits for the other while it has a connection, of which there are only so many.
 */
async function readOnce(database: Database, viewer: Viewer, query: Query) {
  const [seq, found] = await database.readTogether(viewer, (tx) =>
    Promise.all([findSeqWithin(tx), findGraphNodes(tx, { ids: query.ids })]),
  )
  const refs = [...new Map(found.map(({ ref }) => [ref.id, ref])).values()]
  const among = { ...amongShown(refs), ...filterParams(query) }
  const idsOf = (type: string) => refs.filter((ref) => ref.type === type).map(({ id }) => id)
  const [drawn, [links, counts, keysOfBodies, inAll, afterRest]] = await Promise.all([
    database.readTogether(viewer, (tx) =>
      meetingsWithKeys(tx, { ...among, limit: query.limit }, idsOf('person')),
    ),
    database.readTogether(viewer, (tx) =>
      Promise.all([
        findGraphLinks(
          tx,
          refs.map(({ id }) => id),
        ),
        countMeetingsOf(tx, among),
        findGroupKeys(tx, { ids: idsOf('organisation'), meetings: [] }),
        countGraphMeetings(tx, among),
        findSeqWithin(tx),
      ]),
    ),
  ])
  const { meetings, keysOfPeople, after } = drawn
  const meetingsInAll = meetings.length === query.limit ? inAll : meetings.length
  const keys = [...keysOfBodies, ...keysOfPeople]
  return { seq, found, meetings, meetingsInAll, links, counts, keys, after: [after, afterRest] }
}

/** The meetings, and whom the people acted for: that goes by the meetings that are drawn. */
async function meetingsWithKeys(tx: Transaction, among: Among & { limit: number }, people: string[]) {
  const meetings = await findGraphMeetings(tx, among)
  const [keysOfPeople, after] = await Promise.all([
    findGroupKeys(tx, { ids: people, meetings: meetings.map(({ meeting }) => meeting.id) }),
    findSeqWithin(tx),
  ])
  return { meetings, keysOfPeople, after }
}
