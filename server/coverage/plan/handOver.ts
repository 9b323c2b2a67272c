import type { HandOver, PlanChanged } from '../../../graph-schema/api/plan.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { sameOwner } from './owners.ts'
import { organisations, PlanConflict, planChange } from './planChange.ts'
import { findMembers } from './queries/findMembers.ts'
import { partyType } from './reviewEdits.ts'

/**
 * Everything one owner has, to another, in one change. Throws PlanConflict where it is no longer what the asker was
 * shown, so that nothing goes over unseen and nothing shown stays behind.
 */
export async function handOver(
  database: Database,
  viewer: Viewer,
  { from, to, count, seen }: HandOver,
): Promise<PlanChanged> {
  if (from === to) throw new InvalidInput(`to: ${from} has them already. Choose somebody else.`)
  const rows = (await findMembers(database, viewer)).filter(({ owner }) =>
    sameOwner(owner ?? undefined, from),
  )
  const moved = [...new Map(rows.map(({ party }) => [party.id, party])).values()]
  if (moved.length !== count)
    throw new PlanConflict(
      moved.map(({ id }) => id),
      `${from} now has ${organisations(moved.length)}, and had ${count} when you opened the page.`,
    )
  if (count === 0) throw new InvalidInput(`from: ${from} has no organisation to hand over.`)
  return planChange(database, viewer, {
    why: `Hand over the review of ${organisations(count)} from ${from} to ${to}`,
    done: `Handed over ${organisations(count)} from ${from} to ${to}.`,
    edits: rows.map(({ holder, party, interval }) => ({
      do: 'patch',
      id: holder,
      type: partyType(party),
      fields: { review: { interval, owner: to } },
      seen,
    })),
    moved,
  })
}
