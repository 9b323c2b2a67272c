import type * as z from 'zod'
import type { TimeBin, Timeline, TimelineQuery } from '../../graph-schema/api/timeline.ts'
import type { Period } from '../../graph-schema/days.ts'
import type { Status } from '../../graph-schema/terms.ts'
import { type LoadedPeriod, loadedIn, loadedPeriods } from '../coverage/coverage.ts'
import type { Database, Viewer } from '../database/database.ts'
import { amongShown } from './amongShown.ts'
import { binsOver } from './bins.ts'
import { filterParams } from './engagedWithin.ts'
import { findGraphNodes } from './queries/findGraphNodes.ts'
import { type DayRow, findMeetingDays } from './queries/findMeetingDays.ts'
import { findUndatedMeetings } from './queries/findUndatedMeetings.ts'

const mostUndated = 50

/** When the meetings among those shown were: counts for each week, month, quarter or year, and what has no date. */
export const timeline = (
  database: Database,
  viewer: Viewer,
  { ids, without = [], ...filters }: z.infer<typeof TimelineQuery>,
): Promise<Timeline> =>
  database.readTogether(viewer, async (tx) => {
    const shown = await findGraphNodes(tx, { ids })
    const params = { ...amongShown(shown.map(({ ref }) => ref)), without, ...filterParams(filters) }
    const rows = await findMeetingDays(tx, params)
    const undated = rows.filter((row) => row.undated)
    const named = undated.length === 0 ? [] : await findUndatedMeetings(tx, { ...params, limit: mostUndated })
    const { unit, bins } = binsOf(rows)
    return {
      unit,
      bins: toBins(bins, rows, await loadedPeriods(tx, extentOf(bins))),
      meetings: sum(rows),
      undated: {
        count: sum(undated),
        meetings: named.map(({ id, title, documented }) => ({
          id,
          title,
          ...(documented ? { documented } : {}),
        })),
      },
      unplaced: sum(rows.filter(({ day }) => day === null)),
    }
  })

const sum = (rows: readonly DayRow[]) => rows.reduce((total, { meetings }) => total + meetings, 0)

function binsOf(rows: readonly DayRow[]): ReturnType<typeof binsOver> {
  const days = rows.flatMap(({ day }) => day ?? [])
  const [first, last] = [days[0], days.at(-1)]
  return first && last ? binsOver(first, last) : { unit: 'week', bins: [] }
}

const extentOf = (bins: readonly Period[]): Period | undefined => {
  const [first, last] = [bins[0], bins.at(-1)]
  return first && last && { from: first.from, to: last.to }
}

/** Rows and bins both go by date, so that one walk through the two is enough. */
export function toBins(
  bins: readonly Period[],
  rows: readonly DayRow[],
  loaded: readonly LoadedPeriod[],
): TimeBin[] {
  const made = bins.map((bin) => ({ ...bin, byStatus: {} as Partial<Record<Status, number>>, meetings: 0 }))
  let at = 0
  for (const { day, status, meetings } of rows) {
    if (day === null) continue
    while (at < made.length - 1 && day > (made[at]?.to ?? day)) at += 1
    const bin = made[at]
    if (!bin) break
    bin.meetings += meetings
    bin.byStatus[status] = (bin.byStatus[status] ?? 0) + meetings
  }
  return made.map((bin) => ({ ...bin, ...loadedIn(bin, loaded) }))
}
