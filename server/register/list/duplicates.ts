import { formatWhen } from '../../../graph-schema/dateWords.ts'
import { findAllMeetings } from '../queries/findAllMeetings.ts'
import { findAllNames } from '../queries/findAllNames.ts'
import { findMeetingRows } from '../queries/findMeetingRows.ts'
import { findRegisterRows } from '../queries/findRegisterRows.ts'
import { findSuccessions } from '../queries/findSuccessions.ts'
import { type Compared, duplicatePairs } from './duplicatePairs.ts'
import { duplicatesCache, type Looking } from './duplicatesCache.ts'
import { meetingPairs } from './meetingPairs.ts'

const mostLooked = 20_000

/** People and organisations by their names; meetings by when they were and with whom. */
export const duplicatesOf = () => ({
  parties: duplicatesCache(byNames()),
  meetings: duplicatesCache(byWhenAndWhom),
})

function byNames(): Looking {
  // A change is of few names: the others need not be compared again.
  const compared: Compared = new Map()
  return {
    async look({ database, viewer }) {
      const { total, parties, successions } = await database.readTogether(viewer, async (tx) => ({
        ...(await findAllNames(tx, mostLooked)),
        successions: await findSuccessions(tx),
      }))
      return {
        pairs: await duplicatePairs(parties, compared),
        looked: parties.length,
        of: total,
        apart: successions.map(({ later, earlier }) => ({ one: later, other: earlier })),
      }
    },
    rows: findRegisterRows,
  }
}

const byWhenAndWhom: Looking = {
  async look({ database, viewer }) {
    const { total, meetings } = await database.readTogether(viewer, (tx) => findAllMeetings(tx, mostLooked))
    return { pairs: meetingPairs(meetings), looked: meetings.length, of: total }
  },
  async rows(tx, ids) {
    const rows = await findMeetingRows(tx, ids)
    return new Map(
      rows.map(({ meeting, when, status, parties, documents }) => [
        meeting.id,
        {
          entry: meeting,
          aliases: [],
          meetings: parties,
          detail: [formatWhen(when), status, ...documents].join(', '),
        },
      ]),
    )
  },
}
