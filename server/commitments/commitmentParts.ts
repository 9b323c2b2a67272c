import type { CommitmentRow, Part } from './queries/findCommitments.ts'

/** A register counts always: it is dated when it was made, not when what it says became known. */
const dateOf = ({ register, citation }: Part['cited'][number]) => (register ? '' : citation.date)

/** From when one telling of a commitment counts: its earliest document; '' where it counts always. */
export const knownFrom = (part: Part): string => part.cited.map(dateOf).toSorted()[0] ?? ''

/** Closed as of the date of the document that shows it, or of the day a note gives; where neither is said, always. */
export const closedSince = ({ closedBy, closedOn }: Part): string =>
  (closedBy && dateOf(closedBy)) || closedOn || ''

/** The day of a commitment: of its meeting, else of the first document it is told in. */
export const dayOf = ({ when, parts }: CommitmentRow): string | undefined =>
  when?.to ??
  when?.from ??
  parts
    .map(knownFrom)
    .filter((date) => date !== '')
    .toSorted()[0]
