import type { GivenCitation, GivenNote } from '../../graph-schema/api/commitments.ts'

/** What something rests on, as it is being typed. */
export type SourceDraft = {
  kind: 'note' | 'document'
  document: string
  locator: string
  quote: string
  note: string
  date: string | undefined
  from: readonly { id: string; name: string }[]
}

export const emptySource = (date: string): SourceDraft => ({
  kind: 'note',
  document: '',
  locator: '',
  quote: '',
  note: '',
  date,
  from: [],
})

export type SourceProblems = { document?: string; locator?: string; note?: string; date?: string }

export const citationOf = ({ document, locator, quote }: SourceDraft): GivenCitation => ({
  document,
  locator: locator.trim(),
  ...(quote.trim() ? { quote: quote.trim() } : {}),
})

export const noteOf = ({ note, date, from }: SourceDraft): GivenNote => ({
  date: date ?? '',
  ...(note.trim() ? { text: note.trim() } : {}),
  ...(from.length > 0 ? { from: from.map(({ id }) => id) } : {}),
})

/** What is missing before it can be sent. */
export const problemsOf = (draft: SourceDraft, needsNote: boolean): SourceProblems =>
  draft.kind === 'document'
    ? {
        ...(draft.document ? {} : { document: 'Choose the document' }),
        ...(draft.locator.trim() ? {} : { locator: 'Say where in it, for example “Paragraph 2”' }),
      }
    : {
        ...(needsNote && !draft.note.trim() ? { note: 'Write a note, or choose a document' } : {}),
        ...(draft.date ? {} : { date: 'Give the day' }),
      }
