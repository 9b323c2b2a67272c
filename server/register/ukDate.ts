import { formatDate as ukDate } from '../../graph-schema/dateWords.ts'

export { ukDate }

/** "from 6 November 2020 to 1 March 2021", with what is known; nothing where neither is. */
export const ukPeriod = (from: string | null | undefined, to: string | null | undefined): string =>
  [from ? `from ${ukDate(from)}` : '', to ? `to ${ukDate(to)}` : ''].filter(Boolean).join(' ')
