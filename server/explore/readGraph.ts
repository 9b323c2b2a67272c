import type * as z from 'zod'
import type { GraphQuery } from '../../graph-schema/api/explore.ts'
import type { EntryRef } from '../../graph-schema/api/shared.ts'
import type { Database, Viewer } from '../database/database.ts'
import { findSeqWithin } from '../record/record.ts'
import { findRefs } from '../register/register.ts'
import { amongShown } from './amongShown.ts'
import { filterParams } from './engagedWithin.ts'
import { countGraphMeetings } from './queries/countGraphMeetings.ts'
import { countMeetingsOf } from './queries/countMeetingsOf.ts'
import { findGraphLinks } from './queries/findGraphLinks.ts'
import { findGraphMeetings, type MeetingRow } from './queries/findGraphMeetings.ts'
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
 * In one transaction: beginning another takes longer than most of these queries, and on a machine with other things to
 * do the two get no further side by side than one after the other.
 */
const readOnce = (database: Database, viewer: Viewer, query: Query) =>
  database.readTogether(viewer, async (tx) => {
    const [seq, found] = await Promise.all([findSeqWithin(tx), findGraphNodes(tx, { ids: query.ids })])
    const refs = [...new Map(found.map(({ ref }) => [ref.id, ref])).values()]
    const among = { ...amongShown(refs), ...filterParams(query) }
    const idsOf = (type: string) => refs.filter((ref) => ref.type === type).map(({ id }) => id)
    const [meetings, links, counts, keysOfBodies] = await Promise.all([
      findGraphMeetings(tx, { ...among, limit: query.limit }),
      findGraphLinks(
        tx,
        refs.map(({ id }) => id),
      ),
      countMeetingsOf(tx, among),
      findGroupKeys(tx, { ids: idsOf('organisation'), meetings: [] }),
    ])
    // Whom people acted for goes by the meetings that are drawn; and with all of them here there is nothing to count.
    const [people, keysOfPeople, meetingsInAll, after] = await Promise.all([
      findRefs(tx, throughWhom(meetings, refs)),
      findGroupKeys(tx, { ids: idsOf('person'), meetings: meetings.map(({ meeting }) => meeting.id) }),
      meetings.length === query.limit ? countGraphMeetings(tx, among) : meetings.length,
      findSeqWithin(tx),
    ])
    return {
      seq,
      found,
      meetings,
      meetingsInAll,
      links,
      counts,
      keys: [...keysOfBodies, ...keysOfPeople],
      people,
      after,
    }
  })

/** The people through whom a body shown took part, and who are not shown themselves. */
function throughWhom(meetings: readonly MeetingRow[], shown: readonly EntryRef[]): string[] {
  const known = new Set(shown.map(({ id }) => id))
  const people = meetings.flatMap(({ parties }) => parties.flatMap(({ through }) => through))
  return [...new Set(people)].filter((id) => !known.has(id))
}
