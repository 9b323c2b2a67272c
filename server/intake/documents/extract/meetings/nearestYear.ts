import { addDays } from '../../../../../graph-schema/days.ts'
import type { FoundWhen } from '../dates/When.ts'
import type { MeetingDraft } from './MeetingDraft.ts'

const longAgo = 240
const soon = 120

/**
 * A day without its year that would be most of a year ago is soon to come, though the words are of the past: "she said that
 * she was seeing them on 17 March", in a note of the ninth.
 */
export function inNearestYear(draft: MeetingDraft, on: string): MeetingDraft {
  const { when } = draft
  if (!when?.from || !mayBeSoon(when) || when.from > addDays(on, -longAgo)) return draft
  const [from, to] = [nextYear(when.from), nextYear(when.to ?? when.from)]
  if (from <= on || from > addDays(on, soon)) return draft
  return { ...draft, when: { ...when, from, to }, ...(draft.status === 'held' ? { status: 'planned' } : {}) }
}

/** With a day of the week, or a year, it is known for certain. */
const mayBeSoon = ({ precision, asWritten }: FoundWhen) =>
  precision === 'day' &&
  !/\b(?:19|20)\d\d\b|[/.]\d\d$|\b(?:mon|tue|wed|thu|fri|sat|sun)|\b(?:last|ago)\b/i.test(asWritten)

const nextYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
