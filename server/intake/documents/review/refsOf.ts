import type { ReviewRef } from '../../../../graph-schema/api/intake.ts'
import type { Transaction } from '../../../database/database.ts'
import type { Meaning } from './meaning.ts'
import type { Proposal } from './proposals.ts'
import { findReferred } from './queries/findReferred.ts'
import { harmAreaIds, partyIds } from './referredIds.ts'

/** What every entry that proposals refer to is called: in the register, or as it is proposed. */
export async function refsOf(
  tx: Transaction,
  proposals: readonly Proposal[],
  meaning: Meaning,
): Promise<ReviewRef[]> {
  const ids = new Set(
    proposals.flatMap(({ said, is }) => [
      ...partyIds(said),
      ...harmAreaIds(said),
      ...meetingIds(said),
      ...(is ? [is] : []),
    ]),
  )
  const meant = [...ids].map((id) => ({ id, meant: meaning.party(id) }))
  const recorded = meant.flatMap(({ id, meant }) => (meant.is === 'recorded' ? [meant.id, id] : [id]))
  const found = await findReferred(tx, recorded)
  const named = meant.flatMap(({ id, meant }): ReviewRef[] => {
    const ref = meant.is === 'recorded' ? found.get(meant.id)?.ref : undefined
    return ref ? [{ ...ref, id }] : []
  })
  return [...named, ...proposals.flatMap((proposal) => proposedRef(proposal, named))]
}

const meetingIds = (said: Proposal['said']) =>
  (said.type === 'point' || said.type === 'commitment') && said.entry.meeting ? [said.entry.meeting] : []

/** A name that is still to be decided, or is to be a new entry, goes by what the text calls it. */
function proposedRef({ key, said, state }: Proposal, named: readonly ReviewRef[]): ReviewRef[] {
  if (said.type !== 'organisation' && said.type !== 'person') return []
  const { id, name } = said.entry
  if (named.some((ref) => ref.id === id)) return []
  const about = said.type === 'organisation' ? { kind: said.entry.kind, side: said.entry.side } : {}
  return [{ id, type: said.type, name, key, state, ...about }]
}
