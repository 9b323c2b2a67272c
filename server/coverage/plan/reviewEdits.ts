import type { Edit } from '../../record/record.ts'
import type { MemberRow } from './queries/findMembers.ts'

type Review = { interval: string; owner?: string | null | undefined } | null

/**
 * A party's place in the plan, or with null none. Where others on the plan have been merged into it, each of them
 * says so still, and each is changed.
 */
export const reviewEdits = (
  party: { id: string; type: 'person' | 'organisation' },
  rows: readonly MemberRow[],
  review: Review,
  seen: number,
): Edit[] => {
  const held = rows.filter((row) => row.party.id === party.id).map(({ holder }) => holder)
  return (held.length > 0 ? held : [party.id]).map((id) => ({
    do: 'patch',
    id,
    type: party.type,
    fields: { review: review && { interval: review.interval, owner: review.owner ?? undefined } },
    seen,
  }))
}

export const partyType = ({ type }: { type: string }): 'person' | 'organisation' =>
  type === 'person' ? 'person' : 'organisation'
