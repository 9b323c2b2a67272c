import type { Candidate, Match } from '../../../../graph-schema/api/matching.ts'

/** The most candidates offered for one name. */
const mostOffered = 10

export const matched = (candidate: Candidate): Match => ({ status: 'matched', candidates: [candidate] })

/** Candidates for a person to choose from, each entry once. */
export function choose(candidates: readonly Candidate[]): Match {
  const once = candidates.filter(
    ({ entry }, at) => candidates.findIndex((each) => each.entry.id === entry.id) === at,
  )
  return once.length === 0
    ? { status: 'unknown', candidates: [] }
    : { status: 'choose', candidates: once.slice(0, mostOffered) }
}
