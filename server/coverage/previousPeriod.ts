import { addDays, lengthOf, type Period } from '../../graph-schema/days.ts'

/** The period of the same length that ends the day before this one begins. */
export const previousPeriod = (period: Period): Period => ({
  from: addDays(period.from, -lengthOf(period)),
  to: addDays(period.from, -1),
})
