import { formatDate } from '../../design/dates.ts'

const day = 24 * 60 * 60 * 1000
const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()

/** "today", "2 days ago"; after a month the date. */
export function agoInWords(at: string, now: Date): string {
  const then = new Date(at)
  if (Number.isNaN(then.getTime())) return 'at a time not recorded'
  const days = Math.round((midnight(now) - midnight(then)) / day)
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  return days <= 31 ? `${days} days ago` : formatDate(at.slice(0, 10))
}
