import type { WhomChoices } from '../../graph-schema/api/coverage.ts'
import { formatDate, formatPeriod } from '../design/dates.ts'

type Said = { name: string; asOf: string | undefined; from?: string | undefined; to?: string | undefined }

/** "Meetings of Victoria Atkins, as of 6 November 2020, 1 April to 30 June 2020" */
export const scopeWords = ({ name, asOf, from, to }: Said): string =>
  [
    `Meetings of ${name}`,
    ...(asOf ? [`as of ${formatDate(asOf)}`] : []),
    ...(from || to ? [formatPeriod(from, to)] : []),
  ].join(', ')

/** Of a party or post, before an answer has named it. */
export const whomName = (by: string, choices: WhomChoices | undefined): string => {
  if (by === 'any') return 'any government party'
  const all = choices ? [...choices.departments, ...choices.people, ...choices.posts] : []
  return all.find((choice) => choice.by === by)?.name ?? by
}
