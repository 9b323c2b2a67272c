import type { When } from '../../../graph-schema/record.ts'
import { ukDate } from '../../register/register.ts'

/** "on 10 April 2020", "for the week of 9 November 2020": never more exact than the source; nothing where undated. */
export function whenWords({ from, to, precision }: When, word: 'on' | 'for'): string {
  const first = from ?? to
  const last = to ?? from
  if (!first || !last) return ''
  const within = word === 'on' ? 'in' : 'for'
  switch (precision) {
    case 'day':
      return first === last ? `${word} ${ukDate(first)}` : `${within} ${ukDate(first)} to ${ukDate(last)}`
    case 'week':
      return `${within} the week of ${ukDate(first)}`
    case 'month':
    case 'quarter':
      return `${within} ${range(monthOf(first), monthOf(last))}`
    case 'year':
      return `${within} ${range(first.slice(0, 4), last.slice(0, 4))}`
    case 'unknown':
      return unknown(from, to, word === 'on' ? '' : 'for ')
  }
}

const range = (first: string, last: string) => (first === last ? first : `${first} to ${last}`)

/** "2020-11-06" → "November 2020" */
const monthOf = (date: string) => ukDate(date).split(' ').slice(1).join(' ')

function unknown(from: string | null | undefined, to: string | null | undefined, word: string): string {
  if (from && to)
    return from === to
      ? `${word}about ${ukDate(from)}`
      : `${word}some time between ${ukDate(from)} and ${ukDate(to)}`
  return from ? `${word}on or after ${ukDate(from)}` : `${word}on or before ${ukDate(to ?? '')}`
}
