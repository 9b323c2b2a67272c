import type { EvidenceStatement } from '../../graph-schema/api/coverage.ts'
import type { Database, Viewer } from '../database/database.ts'
import { ukDate } from '../register/register.ts'
import { type EvidenceRow, findEvidence } from './queries/findEvidence.ts'

/** What every figure rests on, with the sentence to stand beside it. */
export const evidence = async (database: Database, viewer: Viewer): Promise<EvidenceStatement> =>
  statementOf(await findEvidence(database, viewer))

export function statementOf({ documents, meetings, newest, loaded }: EvidenceRow): EvidenceStatement {
  const last = documents.to
  const from = [...loaded.map((period) => period.from), documents.from ?? ''].filter(Boolean).toSorted()[0]
  const weeks = from && last ? weeksBetween(from, last) : []
  const covered = new Set(loaded.flatMap((period) => weeksBetween(period.from, period.to)))
  const weeksCovered = weeks.filter((week) => covered.has(week)).length
  return {
    ...(last ? { asOf: last, to: last } : {}),
    ...(from ? { from } : {}),
    documents: documents.count,
    meetings,
    weeks: weeks.length,
    weeksCovered,
    sentence: sentence(documents.count, last, weeksCovered, weeks.length, loaded),
    newest,
    loaded: loaded.map(({ body, because, ...period }) => ({
      ...period,
      ...(body ? { body } : {}),
      ...(because ? { because } : {}),
    })),
  }
}

function sentence(
  count: number,
  last: string | null,
  covered: number,
  weeks: number,
  loaded: EvidenceRow['loaded'],
) {
  if (count === 0 || !last) return 'No documents are loaded yet.'
  const documents = count === 1 ? '1 document' : `${count.toLocaleString('en-GB')} documents`
  const partly = loaded.some(({ completeness }) => completeness === 'partial') ? ', in part' : ''
  return `Based on ${documents}, covering ${covered} of the ${weeks} weeks to ${ukDate(last)}${partly}. Other contacts are not loaded.`
}

const day = 24 * 60 * 60 * 1000

/** The Mondays of the weeks a period touches, as day numbers. */
function weeksBetween(from: string, to: string): number[] {
  const first = mondayOf(from)
  const count = Math.round((mondayOf(to) - first) / 7) + 1
  return Array.from({ length: Math.max(0, count) }, (_, week) => first + week * 7)
}

/** 5 January 1970 was a Monday. */
const mondayOf = (date: string) => {
  const days = Date.parse(`${date}T00:00:00Z`) / day
  return days - ((((days - 4) % 7) + 7) % 7)
}
