import type { Duplicates, DuplicatesQuery } from '../../../graph-schema/api/registerList.ts'
import { fold } from '../../record/record.ts'
import type { Pair } from './duplicatePairs.ts'

export type PairsAsked = Pick<DuplicatesQuery, 'kind' | 'why' | 'find'>

/** The pairs within the filters, and how many there would be of each kind and each reason within the others. */
export function pairsWithin(
  pairs: readonly Pair[],
  { kind, why, find }: PairsAsked,
): { pairs: Pair[]; counts: Duplicates['counts'] } {
  const sought = fold(find ?? '')
  const found = sought === '' ? pairs : pairs.filter(({ words }) => words.includes(sought))
  const ofKind = found.filter((pair) => !kind || pair.kind === kind)
  return {
    pairs: ofKind.filter((pair) => !why || pair.why === why),
    counts: {
      kind: countBy(found.filter((pair) => !why || pair.why === why).map((pair) => pair.kind)),
      why: countBy(ofKind.map((pair) => pair.why)),
    },
  }
}

function countBy<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
