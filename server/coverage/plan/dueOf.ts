import type { DueGroup } from '../../../graph-schema/api/plan.ts'
import { addDays, mondayOf } from '../../../graph-schema/days.ts'

type Due = { due: string | null; group: DueGroup }

/** When a review falls due, and where that lies from a day; at once where no meeting is recorded. */
export function dueOf(lastMet: string | null, everyDays: number, asOf: string): Due {
  if (!lastMet) return { due: null, group: 'overdue' }
  const due = addDays(lastMet, everyDays)
  const sunday = addDays(mondayOf(asOf), 6)
  if (due < asOf) return { due, group: 'overdue' }
  if (due <= sunday) return { due, group: 'this-week' }
  if (due <= addDays(sunday, 7)) return { due, group: 'next-week' }
  return { due, group: due <= lastOfQuarter(asOf) ? 'this-quarter' : 'later' }
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31']

const lastOfQuarter = (date: string): string =>
  `${date.slice(0, 4)}-${quarterEnds.find((end) => date.slice(5) <= end) ?? '12-31'}`
