import type { CommitmentKind } from '../../graph-schema/terms.ts'

const wording = /\bwrit(?:e|es|ing)(?: back)? to\b|\bletters?\b|\bin writing\b/i

/** The rule in words, shown wherever it is used. */
export const letterRule =
  'A letter counts as promised where the wording of an undertaking or an offer has “write to”, “writing to”, “letter” or “in writing”.'

/** A letter or a written reply is promised, by the wording alone; what somebody is asked to write is no promise. */
export const promisesLetter = (kind: CommitmentKind, what: string): boolean =>
  kind !== 'ask' && wording.test(what)
