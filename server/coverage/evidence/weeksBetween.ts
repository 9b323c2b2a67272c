import { addDays, mondayOf, toDay } from '../../../graph-schema/days.ts'

/** The Mondays of the weeks a period touches. */
export function weeksBetween(from: string, to: string): string[] {
  const first = mondayOf(from)
  const count = Math.round((toDay(mondayOf(to)) - toDay(first)) / 7) + 1
  return Array.from({ length: Math.max(0, count) }, (_, week) => addDays(first, week * 7))
}
