import type { TimeBin } from '../../../graph-schema/api/timeline.ts'
import { type Period, touches } from '../../../graph-schema/days.ts'
import { groupBy } from '../../../graph-schema/groupBy.ts'
import type { LoadedPeriod } from '../queries/findLoadedPeriods.ts'
import { holds, joinSpans } from './joinSpans.ts'
import { sideNames } from './periodRows.ts'

/** Whether anything is loaded for this time, whose meetings, and whether those of all of it. */
export function loadedIn(
  period: Period,
  loaded: readonly LoadedPeriod[],
): Pick<TimeBin, 'evidence' | 'loadedFor' | 'inPart'> {
  const there = loaded.filter((one) => touches(one, period))
  const named = there.flatMap((one) =>
    one.side ? [{ ...one, name: one.body ?? sideNames[one.side].replace('All', 'all') }] : [],
  )
  const byName = groupBy(named, ({ name }) => name)
  const whole = (own: readonly LoadedPeriod[]) =>
    holds(joinSpans(own.filter(({ completeness }) => completeness === 'complete')), period)
  return {
    evidence: there.length > 0,
    loadedFor: [...byName.keys()].toSorted((a, b) => a.localeCompare(b, 'en-GB')),
    inPart: ![...byName.values()].every(whole),
  }
}
