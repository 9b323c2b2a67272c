import type * as z from 'zod'
import type { EvidenceQuery, EvidenceStatement } from '../../graph-schema/api/coverage.ts'
import { addDays, mondayOf, type Period, toDay } from '../../graph-schema/days.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { ukDate, ukPeriod } from '../register/register.ts'
import { type EvidenceRow, findEvidence } from './queries/findEvidence.ts'
import { findLoadedPeriods } from './queries/findLoadedPeriods.ts'

type Asked = z.infer<typeof EvidenceQuery>

/** What every figure rests on, with the sentence to stand beside it; of a period if one is given. */
export const evidence = async (
  database: Database,
  viewer: Viewer,
  period: Asked = {},
): Promise<EvidenceStatement> => statementOf(await findEvidence(database, viewer, period), period)

/** For which times within these dates anything is loaded: evidence, or a document of that day. */
export const loadedPeriods = async (tx: Transaction, within: Period | undefined): Promise<Period[]> =>
  within ? findLoadedPeriods(tx, within) : []

export function statementOf(row: EvidenceRow, period: Asked = {}): EvidenceStatement {
  const { documents, meetings, newest, loaded } = row
  const ends = [...loaded.map(({ to }) => to), documents.to ?? ''].toSorted()
  const last = period.to ?? (period.from ? ends.at(-1) : documents.to)
  const from =
    period.from ?? [...loaded.map(({ from }) => from), documents.from ?? ''].filter(Boolean).toSorted()[0]
  const weeks = from && last ? weeksBetween(from, last) : []
  const covered = new Set(loaded.flatMap((period) => weeksBetween(period.from, period.to)))
  const weeksCovered = weeks.filter((week) => covered.has(week)).length
  const basis = { row, covered: weeksCovered, weeks: weeks.length }
  return {
    ...(documents.to ? { asOf: documents.to, to: documents.to } : {}),
    ...(from ? { from } : {}),
    documents: documents.count,
    meetings,
    weeks: weeks.length,
    weeksCovered,
    sentence:
      period.from || period.to ? sentenceOfPeriod(basis, period) : sentence({ ...basis, last: documents.to }),
    newest,
    loaded: loaded.map(({ body, because, ...period }) => ({
      ...period,
      ...(body ? { body } : {}),
      ...(because ? { because } : {}),
    })),
  }
}

type Grounds = { row: EvidenceRow; covered: number; weeks: number }

const inPart = (loaded: EvidenceRow['loaded']) =>
  loaded.some(({ completeness }) => completeness === 'partial') ? ', in part' : ''

const documentsOf = (count: number) =>
  count === 1 ? '1 document' : `${count.toLocaleString('en-GB')} documents`

const weeksOf = (count: number) => (count === 1 ? '1 week' : `${count} weeks`)

/** "Evidence for the time from 2 November 2020 to 6 November 2020: 1 document, covering 1 of 1 week, in part." */
function sentenceOfPeriod({ row: { documents, loaded }, covered, weeks }: Grounds, { from, to }: Asked) {
  const period = ukPeriod(from, to)
  if (documents.count === 0 && loaded.length === 0) return `No evidence is loaded for the time ${period}.`
  const dated = documents.count === 0 ? 'no document of that time' : documentsOf(documents.count)
  return `Evidence for the time ${period}: ${dated}, covering ${covered} of ${weeksOf(weeks)}${inPart(loaded)}. Other contacts are not loaded.`
}

function sentence({ row: { documents, loaded }, covered, weeks, last }: Grounds & { last: string | null }) {
  if (documents.count === 0 || !last) return 'No documents are loaded yet.'
  return `Based on ${documentsOf(documents.count)}, covering ${covered} of the ${weeksOf(weeks)} to ${ukDate(last)}${inPart(loaded)}. Other contacts are not loaded.`
}

/** The Mondays of the weeks a period touches. */
function weeksBetween(from: string, to: string): string[] {
  const first = mondayOf(from)
  const count = Math.round((toDay(mondayOf(to)) - toDay(first)) / 7) + 1
  return Array.from({ length: Math.max(0, count) }, (_, week) => addDays(first, week * 7))
}
