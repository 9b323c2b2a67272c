import type { PeriodLoaded, PeriodUnit } from '../../../graph-schema/api/evidence.ts'
import { formatDate, formatMonth } from '../../design/dates.ts'

/** What is loaded for a period, each with a sign of its own, so that none is told by colour alone. */
export const loadedWords = {
  complete: { sign: '●', words: 'complete', means: 'all meetings of the period are said to be loaded' },
  partial: { sign: '◐', words: 'partial', means: 'some are loaded; others are not, or for some days only' },
  documents: {
    sign: '○',
    words: 'documents only',
    means: 'documents tell of meetings, but none says how much of the period it covers',
  },
  nothing: { sign: '–', words: 'nothing loaded', means: 'nothing can be said of these days' },
} as const satisfies Record<PeriodLoaded, { sign: string; words: string; means: string }>

/** "6 April 2020" for the week that begins then; "April to June 2020" for a quarter. */
export const periodName = ({ from, to }: { from: string; to: string }, unit: PeriodUnit): string =>
  unit === 'week' ? formatDate(from) : `${formatMonth(from).replace(/ \d+$/, '')} to ${formatMonth(to)}`
