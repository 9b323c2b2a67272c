import { addDays, lengthOf, type Period } from '../../../graph-schema/days.ts'

/** As many days as this one, up to the day before it. */
export const periodBefore = (period: Period): Period => ({
  from: addDays(period.from, -lengthOf(period)),
  to: addDays(period.from, -1),
})
