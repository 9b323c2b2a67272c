import type { QualityKind } from '../../../graph-schema/api/quality.ts'
import type { EntryType } from '../../../graph-schema/entry.ts'
import { isRelationshipType, relationships } from '../../../graph-schema/relationships.ts'
import { ukDate, ukPeriod } from '../../register/register.ts'
import type { FoundRow } from './foundRow.ts'

/** What is missing and what to do about it, in plain words. */
type Words = (row: FoundRow) => { missing: string; mend: string }

const typeNames: Record<EntryType, string> = {
  harmArea: 'harm area',
  document: 'document',
  organisation: 'organisation',
  person: 'person',
  meeting: 'meeting',
  point: 'point',
  commitment: 'commitment',
  evidence: 'evidence',
  interval: 'interval',
  view: 'view',
  look: 'look',
  apart: 'pair found not to be the same',
  reason: 'reason',
  brief: 'brief',
  keptText: 'text',
  draft: 'document in review',
  decision: 'decision',
}

/** Entries are changed by loading a file that says otherwise. */
const inFile = ({ entry }: FoundRow, field: string, change: string) =>
  `In the record file, ${change} “${field}” of the ${typeNames[entry.type]} “${entry.id}”, then load the file again.`

const undated: Words = (row) => ({
  missing: row.words ? `No date: the source says “${row.words}”.` : 'No date is given.',
  mend: `Look for the date in the document cited. ${inFile(row, 'when', 'give the days found as')}`,
})

const redacted: Words = (row) => ({
  missing: 'The name is redacted: one person at this place in the document.',
  mend: `Nothing to mend. Do not fill in the name or join it to another “${row.entry.name}”; only a fuller copy of the document can name the person.`,
})

const inferred: Words = (row) => ({
  missing: `${claimWords(row)}: inferred, not stated.`,
  mend: `Find a document that says so, or ask the people concerned. ${inFile(row, fieldOf(row), 'cite it and write basis: stated at')}`,
})

function claimWords({ entry, claim, other, words }: FoundRow): string {
  if (claim === 'status') return `That the meeting is “${words}”`
  if (!claim || !other || !isRelationshipType(claim)) return 'The entry as a whole'
  const { owner, reads } = relationships[claim]
  const [from, to] = owner === 'from' ? [entry, other] : [other, entry]
  return `${from.name} ${reads} ${to.name}${words ? ` (${words})` : ''}`
}

function fieldOf({ claim }: FoundRow): string {
  if (claim === 'status') return 'statuses'
  if (!claim || !isRelationshipType(claim)) return 'basis'
  const relationship = relationships[claim]
  return 'held' in relationship ? relationship.held.field : 'basis'
}

const uncited: Words = (row) => ({
  missing: row.count
    ? `No document or register is cited, nor for ${row.count === 1 ? '1 claim' : `${row.count} claims`} of it.`
    : 'No document or register is cited.',
  mend: inFile(row, 'citations', 'name the document and the place in it at'),
})

const unresolved: Words = (row) => {
  const amiss = [
    row.unsourced ? 'no document and no register says who this is' : '',
    row.withoutPost ? 'took part in a meeting, but no post is recorded' : '',
    row.count ? `of no known side in ${row.count === 1 ? '1 meeting' : `${row.count} meetings`}` : '',
  ].filter(Boolean)
  const field = row.unsourced ? 'citations' : row.entry.type === 'person' ? 'posts' : 'side'
  const change = row.unsourced ? 'say where the name is from at' : 'say whom they act for at'
  return {
    missing: `${capitalised(amiss.join('; '))}.`,
    mend: `Check the document cited, and whether this is someone already in the register. ${inFile(row, field, change)}`,
  }
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const outcome: Words = (row) => ({
  missing: `${capitalised(row.claim ?? 'planned')} for ${daysOf(row)}; no document says whether it took place.`,
  mend: `Ask for the outcome and load the document that says it. ${inFile(row, 'statuses', 'add what became known, and when, to')}`,
})

const daysOf = ({ from, to }: FoundRow) =>
  from && to && from !== to ? `some day ${ukPeriod(from, to)}` : to ? ukDate(to) : 'a day now past'

export const qualityWords: Record<QualityKind, Words> = {
  undated,
  redacted,
  inferred,
  uncited,
  unresolved,
  outcome,
}
