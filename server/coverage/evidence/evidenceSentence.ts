import { ukDate, ukPeriod } from '../../register/register.ts'
import type { EvidenceRow } from '../queries/findEvidence.ts'
import { withThe } from './withThe.ts'

/** What the sentence is made from: what is loaded, and how many of how many weeks it covers. */
export type Grounds = {
  row: EvidenceRow
  covered: number
  weeks: number
  /** Of the period asked about, if one was, and as known on an earlier day. */
  period: {
    from?: string | undefined
    to?: string | undefined
    asOf?: string | undefined
    past?: boolean | undefined
  }
  officials: boolean
  /** Of the government party chosen: its name and the day of its last document. */
  whom?: { name: string; last: string | null } | undefined
  /** The last day of the evidence, where the day asked for, or the end of the period, is later. */
  ends?: string | undefined
}

/**
 * The sentence beside every figure and absence: "Based on 2 documents, covering 2 of the 31 weeks to 6 November 2020;
 * no officials' meetings loaded. Those weeks are covered in part only."
 */
export const evidenceSentence = (grounds: Grounds): string =>
  [main(grounds), partWords(grounds), lastWords(grounds)].filter(Boolean).join(' ')

function main(grounds: Grounds): string {
  const { row, period, officials } = grounds
  const { documents, loaded } = row
  const asked = period.from || period.to
  if (documents.count === 0 && loaded.length === 0)
    return asked
      ? `No evidence is loaded for the time ${ukPeriod(period.from, period.to)}.`
      : noneWords(period)
  const dated = documents.count === 0 && asked ? 'no document of that time' : documentsOf(documents.count)
  const begin = asked
    ? `Evidence for the time ${ukPeriod(period.from, period.to)}: ${dated}`
    : `Based on ${dated}`
  return `${begin}${coverWords(grounds)}${officials ? '' : "; no officials' meetings loaded"}.`
}

/** On an earlier day nothing may have been known of what is loaded now. */
const noneWords = ({ asOf, past }: Grounds['period']) =>
  past && asOf ? `No loaded document was written by ${ukDate(asOf)}.` : 'No documents are loaded yet.'

const documentsOf = (count: number) =>
  count === 1 ? '1 document' : `${count.toLocaleString('en-GB')} documents`

/** Where no document says which weeks it covers, neither do we. */
function coverWords({ row: { documents, loaded }, covered, weeks, period }: Grounds): string {
  const last = period.from || period.to ? '' : ` to ${ukDate(documents.to ?? loaded.at(-1)?.to ?? '')}`
  if (loaded.length === 0) {
    const of =
      last && documents.to ? ` of ${documents.count > 1 ? 'dates up to ' : ''}${ukDate(documents.to)}` : ''
    return `${of}; which weeks ${documents.count === 1 ? 'it covers' : 'they cover'} is not recorded`
  }
  return `, covering ${weekWords(covered, weeks)}${last}`
}

function weekWords(covered: number, weeks: number): string {
  if (weeks === 1) return covered === 1 ? 'the one week' : 'no part of the week'
  const all = `${weeks.toLocaleString('en-GB')} weeks`
  if (covered === weeks) return `all ${all}`
  return covered === 0 ? `none of the ${all}` : `${covered.toLocaleString('en-GB')} of the ${all}`
}

function partWords({ row: { loaded }, covered }: Grounds): string {
  const partial = loaded.filter(({ completeness }) => completeness === 'partial').length
  if (partial === 0 || covered === 0) return ''
  if (partial < loaded.length) return 'Some weeks are covered in part only.'
  return covered === 1 ? 'That week is covered in part only.' : 'Those weeks are covered in part only.'
}

function lastWords({ period, whom, ends }: Grounds): string {
  if (whom)
    return whom.last
      ? `For ${withThe(whom.name)} there is no evidence after ${ukDate(whom.last)}.`
      : `For ${withThe(whom.name)} no evidence is loaded.`
  if (!ends) return ''
  return `${period.to ? 'Within that time there' : 'There'} is no evidence after ${ukDate(ends)}.`
}
