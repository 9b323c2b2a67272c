import type { When } from '../../graph-schema/record.ts'
import { ukDate } from '../register/register.ts'

/** When a meeting was, never more exact than the source. */
export function whenInWords({ from, to, precision, asWritten }: When): string {
  const [first, last] = [from ?? to, to ?? from]
  if (!first || !last) return asWritten ? `date not given (“${asWritten}”)` : 'date not given'
  if (precision === 'day' && first === last) return ukDate(first)
  if (precision === 'week') return `week of ${ukDate(first)}`
  return `some time from ${ukDate(first)} to ${ukDate(last)}`
}
