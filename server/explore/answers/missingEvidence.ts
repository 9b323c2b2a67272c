import type { Mend, Question } from '../../../graph-schema/api/answer.ts'
import type { EvidenceStatement } from '../../../graph-schema/api/coverage.ts'
import { ukDate } from '../../register/register.ts'
import { without } from './Found.ts'
import { period } from './sentence.ts'

export const today = () => new Date().toISOString().slice(0, 10)

/** Where nothing is loaded for the period asked about, an empty answer says so. */
export function missingEvidence(
  question: Question,
  { from: first, to: last, loaded, newest }: EvidenceStatement,
): { words: string; mend: Mend } | undefined {
  const { from, to } = question
  if (!from && !to) return undefined
  const overlaps = (start: string, end: string) => (!to || start <= to) && (!from || end >= from)
  const covered =
    loaded.some((each) => overlaps(each.from, each.to)) || newest.some(({ date }) => overlaps(date, date))
  const between = first !== undefined && last !== undefined && overlaps(first, last)
  if (covered || (loaded.length === 0 && between)) return undefined
  return {
    words: `No documents are loaded for ${said(question)}.${last ? ` The newest is of ${ukDate(last)}.` : ''}`,
    mend: {
      words: 'Ask without the dates.',
      button: 'Ask without the dates',
      question: without(question, 'from', 'to'),
    },
  }
}

/** A whole year is called by its number. */
function said({ from, to }: Question): string {
  const year = from?.slice(0, 4)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year ?? ''
  return `the time${period({ from, to })}`
}
