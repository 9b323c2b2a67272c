import { formatNumber } from './counts.ts'

/** How many rows the server is asked for at once. */
export const pageSize = 50

export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / pageSize))

/** Which of all rows are in view; of an address that names a page too far on, that there is none. */
export function shownOf(page: number, rows: number, total: number, things: string): string {
  if (total === 0) return ''
  const first = (page - 1) * pageSize
  if (rows === 0)
    return `There is no page ${formatNumber(page)}. The last is page ${formatNumber(pagesOf(total))}.`
  return `Showing ${formatNumber(first + 1)} to ${formatNumber(first + rows)} of ${formatNumber(total)} ${things}`
}
