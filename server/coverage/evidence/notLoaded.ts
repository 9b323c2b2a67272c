import { addDays, type Period } from '../../../graph-schema/days.ts'
import { ukDate } from '../../register/register.ts'
import { hasWorkingDay, joinSpans } from './joinSpans.ts'
import type { Whose } from './periodRows.ts'
import { withThe } from './withThe.ts'

/** The times without any document of a side or body, each in a sentence: the first thing absence may not be said of. */
export function notLoaded(whose: Whose, all: Period): string[] {
  const name = nameIn(whose)
  const there = joinSpans([...whose.loaded, ...whose.spans])
  const first = there[0]
  const last = there.at(-1)
  if (!first || !last) return [`No document of ${name} ${between(all)}.`]
  return [
    ...(hasWorkingDay({ from: all.from, to: addDays(first.from, -1) })
      ? [`No document of ${name} before ${ukDate(first.from)}.`]
      : []),
    ...there.slice(1).flatMap((span, index) => {
      const before = there[index]
      if (!before) return []
      return [
        `No document of ${name} ${between({ from: addDays(before.to, 1), to: addDays(span.from, -1) })}.`,
      ]
    }),
    ...(hasWorkingDay({ from: addDays(last.to, 1), to: all.to })
      ? [`No document of ${name} after ${ukDate(last.to)}.`]
      : []),
  ]
}

function between({ from, to }: Period): string {
  if (from === to) return `on ${ukDate(from)}`
  const start = from.slice(0, 4) === to.slice(0, 4) ? ukDate(from).replace(/ \d{4}$/, '') : ukDate(from)
  return `between ${start} and ${ukDate(to)}`
}

function nameIn({ name, body, side }: Whose): string {
  if (!body)
    return side === 'government' && name.endsWith('other bodies') ? 'other bodies of government' : lower(name)
  return withThe(name)
}

const lower = (name: string) =>
  name === 'Government, all bodies' ? 'government' : name.charAt(0).toLowerCase() + name.slice(1)
