import { addDays, mondayOf, type Period } from '../../../graph-schema/days.ts'

/** Days that overlap or follow one another as one span, in order. Nothing is missed over a weekend. */
export function joinSpans(spans: readonly Period[]): Period[] {
  const joined: Period[] = []
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1)
    if (last && span.from <= nextWorkingDay(last.to))
      joined.splice(-1, 1, span.to > last.to ? { from: last.from, to: span.to } : last)
    else joined.push(span)
  }
  return joined
}

/** Whether the working days of a period all lie in one of these joined spans. */
export const holds = (joined: readonly Period[], { from, to }: Period): boolean => {
  const [first, last] = [workingDayFrom(from), workingDayUpTo(to)]
  return joined.some((span) => span.from <= first && span.to >= last)
}

export const hasWorkingDay = ({ from, to }: Period): boolean => workingDayFrom(from) <= to

const nextWorkingDay = (date: string) => workingDayFrom(addDays(date, 1))

const friday = 4

const workingDayFrom = (date: string) =>
  date > addDays(mondayOf(date), friday) ? addDays(mondayOf(date), 7) : date

const workingDayUpTo = (date: string) => {
  const last = addDays(mondayOf(date), friday)
  return date > last ? last : date
}
