import type { QualityKind } from '../../../graph-schema/api/quality.ts'

type Words = { tab: string; caption: string; what: string; none: string }

/** What each list of data quality is called, and what it means. */
export const qualityKinds: Record<QualityKind, Words> = {
  undated: {
    tab: 'Undated',
    caption: 'Meetings without a date',
    what: 'They count from the date of their earliest document, and are shown as undated.',
    none: 'Every meeting has a date.',
  },
  redacted: {
    tab: 'Redacted',
    caption: 'Redacted people',
    what: 'Each is one person at one place in a document. They are never resolved and never joined.',
    none: 'Nobody is redacted.',
  },
  inferred: {
    tab: 'Inferred',
    caption: 'Entries and claims that are inferred',
    what: 'The documents do not say these outright. Each says why it was taken to be so.',
    none: 'Nothing is inferred.',
  },
  uncited: {
    tab: 'Uncited',
    caption: 'Entries that cite nothing',
    what: 'Neither a document nor a register is named for them, or for the claims that rest on them.',
    none: 'Every entry cites a document or a register.',
  },
  unresolved: {
    tab: 'Unresolved names',
    caption: 'Names nobody has placed',
    what: 'Nothing says who they are, whom they act for, or on which side they were in a meeting.',
    none: 'Every name is placed.',
  },
  outcome: {
    tab: 'Outcome not recorded',
    caption: 'Meetings planned or requested for a day now past',
    what: 'No document loaded by the day chosen says whether they took place.',
    none: 'No planned or requested meeting is past without an outcome.',
  },
}
