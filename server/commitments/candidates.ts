import type { Candidate } from '../../graph-schema/api/commitments.ts'
import type { EntryRef } from '../../graph-schema/api/shared.ts'
import { fold } from '../record/record.ts'
import type { CommitmentKnown } from './knownCommitments.ts'
import { similarWords } from './similarWords.ts'

const most = 5
/** Words alone are enough where half of the shorter sentence is shared; with the same parties, where a quarter is. */
const byWords = 0.5
const withParties = 0.25

/**
 * Other commitments of its kind that may be the same one said again, the likeliest first, each with why; and those
 * whose words hold what was asked for.
 */
export function candidatesFor(one: CommitmentKnown, all: readonly CommitmentKnown[], find = ''): Candidate[] {
  const sought = fold(find)
  return all
    .filter(({ id, kind }) => id !== one.id && kind === one.kind)
    .map((other) => ({ other, ...likeness(one, other) }))
    .filter(({ likely, other }) => (sought ? fold(other.what).includes(sought) : likely))
    .toSorted((a, b) => b.weight - a.weight || a.other.id.localeCompare(b.other.id))
    .slice(0, most)
    .map(({ other: { known, acting, ...commitment }, because }) => ({ commitment, because }))
}

function likeness(one: CommitmentKnown, other: CommitmentKnown) {
  const by = shared(one.by, other.by)
  const to = shared(one.to, other.to)
  const { shared: same, part } = similarWords(one.what, other.what, namesIn(one, other))
  const parties = by.length > 0 && (to.length > 0 || one.to.length + other.to.length === 0)
  return {
    likely: part >= byWords || (part >= withParties && by.length + to.length > 0),
    weight: part + (by.length > 0 ? 0.5 : 0) + (to.length > 0 ? 0.5 : 0) + (parties ? 0.25 : 0),
    because: [
      by.length > 0 ? `Also by ${by.join(' and ')}` : '',
      to.length > 0 ? `Also to ${to.join(' and ')}` : '',
      same.length > 0 ? `Shares the words ${same.slice(0, 8).map(quoted).join(', ')}` : '',
      one.meeting && one.meeting.id === other.meeting?.id ? 'Made at the same meeting' : '',
      one.meeting && other.meeting && one.meeting.id !== other.meeting.id ? 'Made at another meeting' : '',
    ].filter(Boolean),
  }
}

/** Who is written to or to be met is told by the parties, not by the words. */
const namesIn = (...facts: CommitmentKnown[]) =>
  facts.flatMap(({ by, to }) => [...by, ...to].map(({ name }) => name))

const shared = (a: readonly EntryRef[], b: readonly EntryRef[]) =>
  a.filter(({ id }) => b.some((other) => other.id === id)).map(({ name }) => name)

const quoted = (word: string) => `“${word}”`
