import type { CoverageList } from '../../../graph-schema/api/lists.ts'
import { ukDate } from '../../register/register.ts'

/** What is known where a list is empty. */
export type Emptied = {
  list: CoverageList
  asOf: string
  /** The first day anything is loaded for. */
  since: string | undefined
  about: string | undefined
  find: string | undefined
  /** Organisations in the list before any name was sought. */
  listed: number
  /** Organisations in the register as working on it, those of them met, and whether any is to be reviewed. */
  working: number
  met: number
  reviewed: boolean
}

/** What empties a list, in words: never that all is well. */
export function emptyBecause(known: Emptied): string {
  const { list, asOf, since, about, find, listed, working, met, reviewed } = known
  const area = about ? ` about ${about}` : ''
  const worksOn = about ?? 'any harm area'
  if (listed > 0) return `No organisation in this list has a name with “${find ?? ''}”.`
  if (list !== 'none-recorded' && (!since || asOf < since))
    return since
      ? `No document is loaded before ${ukDate(since)}, so nothing was known on ${ukDate(asOf)}.`
      : 'No documents are loaded yet.'
  switch (list) {
    case 'none-recorded':
      if (working === 0) return `No organisation in the register is recorded as working on ${worksOn}.`
      return met === working
        ? `Every organisation in the register as working on ${worksOn} has a meeting recorded.`
        : `Every organisation in the register as working on ${worksOn} has a meeting, a session of a forum or a mention recorded.`
    case 'mentioned':
      return `No organisation is mentioned${area} without more being recorded.`
    case 'planned':
      return `No loaded document speaks of a meeting${area} still to come on ${ukDate(asOf)}.`
    case 'outcome-not-recorded':
      return `No meeting${area} was planned for a day before ${ukDate(asOf)} without a document saying whether it took place.`
    case 'group-only':
      return `No organisation was met${area} only in a group of more than five stakeholders.`
    case 'through-forum':
      return `No organisation is engaged${area} only through a forum it belongs to.`
    case 'partial':
      return `No organisation that was met works on ${about ? `${about}, or a part of it,` : 'another harm area'} without a meeting recorded about it.`
    case 'review-due':
      return reviewed
        ? `No review${area} was due before ${ukDate(asOf)}.`
        : 'No organisation has a review interval yet: give some in the review plan.'
  }
}
