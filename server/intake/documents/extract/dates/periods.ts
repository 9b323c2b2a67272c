import { addDays, mondayOf } from '../../../../../graph-schema/days.ts'
import type { Precision } from '../../../../../graph-schema/terms.ts'
import type { Tense } from './When.ts'

export type Worked = { from?: string; to?: string; precision: Precision }
export type Phrase = {
  words: RegExp
  work(match: RegExpMatchArray, on: string, tense: Tense): Worked | undefined
}

export const monthNames =
  'january february march april may june july august september october november december'.split(' ')
export const monthPattern =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
export const monthNumber = (name: string) =>
  monthNames.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1

export const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
export const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
export const yearOf = (on: string) => Number(on.slice(0, 4))
export const monthOf = (on: string) => Number(on.slice(5, 7))

/** Monday to Friday, as these documents count a week. */
export const weekOf = (day: string): Worked => ({
  from: mondayOf(day),
  to: addDays(mondayOf(day), 4),
  precision: 'week',
})
export const wholeMonth = (year: number, month: number): Worked => ({
  from: iso(year, month, 1),
  to: iso(year, month, lastDay(year, month)),
  precision: 'month',
})
export const monthFrom = (on: string, more: number): Worked => {
  const count = yearOf(on) * 12 + monthOf(on) - 1 + more
  return wholeMonth(Math.floor(count / 12), (count % 12) + 1)
}
/** The year of a month named without one: the nearest that has been, or is to come. */
export const yearFor = (month: number, on: string, tense: Tense) =>
  yearOf(on) + (tense === 'past' ? (month > monthOf(on) ? -1 : 0) : month < monthOf(on) ? 1 : 0)

/** A day of the month without the month: the nearest one before or after the document's day. */
export function dayAlone(day: number, on: string, tense: Tense): Worked | undefined {
  if (day < 1 || day > 31) return undefined
  const step = tense === 'past' ? -1 : 1
  for (let more = 0; more < 3; more += 1) {
    const { from } = monthFrom(on, more * step)
    const [year, month] = [yearOf(from ?? on), monthOf(from ?? on)]
    if (day > lastDay(year, month)) continue
    const date = iso(year, month, day)
    if (tense === 'past' ? date <= on : date >= on) return { from: date, to: date, precision: 'day' }
  }
  return undefined
}

export const counts: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  a_couple_of: 2,
  couple: 2,
  few: 3,
  several: 3,
}
export const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 2],
}

export function season(name: string, year: number): Worked {
  const [first, last] = seasons[name.toLowerCase()] ?? [1, 12]
  const end = last < first ? year + 1 : year
  return { from: iso(year, first, 1), to: iso(end, last, lastDay(end, last)), precision: 'quarter' }
}

/** The first day the phrase may have been: with "recess" and "Easter" only the direction is known. */
export const open = (on: string, tense: Tense): Worked =>
  tense === 'past' ? { to: on, precision: 'unknown' } : { from: on, precision: 'unknown' }
