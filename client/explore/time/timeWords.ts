import type { TimeBin, Timeline, TimeUnit } from '../../../graph-schema/api/timeline.ts'
import { type Period, touches } from '../../../graph-schema/days.ts'
import { listed } from '../../../graph-schema/listed.ts'
import { formatCount } from '../../design/counts.ts'
import { formatDate, formatWhen } from '../../design/dates.ts'
import { byStatusWords as wordsByStatus } from '../../design/meetingCounts.ts'

/** "week of 2 November 2020", "November 2020", "October to December 2020", "2020" */
export const binWords = (unit: TimeUnit, { from, to }: Period): string =>
  formatWhen({ precision: unit, from, to })

export const hasData = ({ meetings, evidence }: TimeBin): boolean => meetings > 0 || evidence

/** "12 meetings"; "no meeting recorded" where something is loaded for the time, "no data" where nothing is. */
export function countWords(bin: TimeBin): string {
  if (!hasData(bin)) return 'no data'
  return bin.meetings === 0 ? 'no meeting recorded' : formatCount(bin.meetings, 'meeting')
}

const mostNamed = 8

/**
 * Whose meetings are loaded, because a return of one department tells nothing of another: "Loaded in part, for Home
 * Office only". What a document without such a record covers is not known.
 */
export function evidenceWords({ evidence, loadedFor, inPart }: TimeBin): string {
  if (!evidence) return 'None loaded'
  if (loadedFor.length === 0) return 'A document of that time; whose meetings it covers is not recorded'
  return `Loaded${inPart ? ' in part, ' : ' '}for ${listed(loadedFor, mostNamed)} only`
}

/** "3 held, 9 planned" */
export const byStatusWords = ({ byStatus }: TimeBin): string => wordsByStatus(byStatus)

/** What the bars show, for those who do not see them. */
export function describeTimeline({ unit, bins, meetings }: Timeline): string {
  const [first, last] = [bins[0], bins.at(-1)]
  const highest = highestOf(bins)
  if (!first || !last || !highest) return 'No meeting with a date'
  const unknown = bins.filter((bin) => !hasData(bin)).length
  return [
    `${formatCount(meetings, 'meeting')} by ${unit}, ${formatDate(first.from)} to ${formatDate(last.to)}`,
    `most in ${binWords(unit, highest)}: ${highest.meetings}`,
    ...(unknown > 0 ? [`no data for ${unknown} of ${formatCount(bins.length, unit)}`] : []),
  ].join('; ')
}

export const highestOf = (bins: readonly TimeBin[]): TimeBin | undefined =>
  bins.toSorted((a, b) => b.meetings - a.meetings)[0]

/** Whether a bar is in the period: wholly, in part or not at all. */
export function inPeriod(
  bin: Period,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): string {
  const period = { from: from ?? bin.from, to: to ?? bin.to }
  if (!touches(bin, period)) return 'No'
  return period.from <= bin.from && period.to >= bin.to ? 'Yes' : 'In part'
}
