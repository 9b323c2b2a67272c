import type { CommitmentFact, CommitmentsFileQuery } from '../../graph-schema/api/commitments.ts'
import type { CitationRef, EntryRef } from '../../graph-schema/api/shared.ts'
import { type CsvFile, captionedCsv, findMarkings } from '../coverage/coverage.ts'
import { ukDate } from '../register/register.ts'
import { filterWords } from './filterWords.ts'
import { allCommitments } from './listCommitments.ts'
import { letterRule } from './promisesLetter.ts'
import type { Asking } from './readAsOf.ts'
import { whenInWords } from './whenInWords.ts'

/** The commitments asked for as CSV, with what the file must say of itself on every row. Throws InvalidInput. */
export async function commitmentsFile(asking: Asking, query: CommitmentsFileQuery): Promise<CsvFile> {
  const all = await allCommitments(asking, query)
  const markings = await findMarkings(asking.database, asking.viewer)
  return {
    name: `commitments-${all.asOf}.csv`,
    text: captionedCsv(headings, all.facts.length > 0 ? all.facts.map(columnsOf) : [nothing], [
      ['As of', ukDate(all.asOf)],
      ['Filters', filterWords(query, all) || 'none'],
      ['Commitments', `${all.total}${all.cutAt ? ` among the first ${all.cutAt}` : ''}`],
      ['Evidence', all.evidence.sentence],
      ['What is late', 'An undertaking by a government party that is open after the day it was due.'],
      ['Promised letters', letterRule],
      ['Markings of the documents', markings.join(', ') || 'none recorded'],
      ['Taken from Liaison on', ukDate(new Date().toISOString().slice(0, 10))],
    ]),
  }
}

const headings = [
  'Kind',
  'What',
  'By',
  'To',
  'Meeting',
  'Date of the meeting',
  'Due',
  'Status',
  'Late',
  'Letter promised',
  'Closed on',
  'Closed by',
  'Note',
  'Basis',
  'Because',
  'Said again in',
  'Sources',
  'Commitment id',
]

/** A file without rows would say nothing of itself. */
const nothing = headings.map((heading) =>
  heading === 'What' ? 'No commitment is within these filters.' : '',
)

const columnsOf = (fact: CommitmentFact): string[] => [
  fact.kind,
  fact.what,
  namesOf(fact.by),
  namesOf(fact.to),
  fact.meeting?.name ?? '',
  fact.meeting?.when ? whenInWords(fact.meeting.when) : '',
  fact.due ? ukDate(fact.due) : '',
  fact.status,
  fact.late ? 'late' : '',
  fact.letter ? 'yes' : '',
  fact.closedOn ? ukDate(fact.closedOn) : '',
  fact.closedBy ? sourceOf(fact.closedBy) : '',
  fact.closedNote ?? '',
  fact.basis,
  fact.because ?? '',
  fact.repeated.flatMap(({ citations }) => citations.map(sourceOf)).join('; '),
  fact.citations.map(sourceOf).join('; '),
  fact.id,
]

const namesOf = (refs: readonly EntryRef[]) => refs.map(({ name }) => name).join('; ') || 'not said'

const sourceOf = ({ title, date, locator }: CitationRef) => `${title}, ${ukDate(date)}, ${locator}`
