import type { CommitmentKind } from '../../graph-schema/terms.ts'

const wording = /\bwrit(?:e|es|ing)(?: back)? to\b|\bletters?\b|\bin writing\b/i

/** A letter or a written reply is promised, by the wording alone; what somebody is asked to write is no promise. */
export const promisesLetter = (kind: CommitmentKind, what: string): boolean =>
  kind !== 'ask' && wording.test(what)
