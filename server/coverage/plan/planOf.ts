import type { Plan, PlanMember, PlanQuery } from '../../../graph-schema/api/plan.ts'
import { intervalName } from '../../record/record.ts'
import { countsOf } from './members.ts'
import { ownersOf, sameOwner } from './owners.ts'
import { type Asking, type PlanRead, planRead, withMeetings } from './planRead.ts'
import { findIntervals } from './queries/findIntervals.ts'

/** What is due for review, as of a date and by whom. Throws InvalidInput. */
export async function planOf(asking: Asking, query: PlanQuery): Promise<Plan> {
  const read = await planRead(asking, query)
  const intervals = await findIntervals(asking.database, asking.viewer)
  const asked = read.members.filter(within(query))
  const due = asked.filter(({ group }) => !query.due || query.due.includes(group))
  const start = Number(query.cursor ?? 0)
  const end = start + query.limit
  return {
    ...headingOf(asking, read),
    intervals: intervals.map(({ id, ...interval }) => ({ name: intervalName(id), ...interval })),
    owners: ownersOf(read.members),
    counts: countsOf(asked),
    total: due.length,
    members: await withMeetings(asking, read, due.slice(start, end)),
    ...(end < due.length ? { cursor: String(end) } : {}),
  }
}

const within =
  ({ owner, unowned, interval }: PlanQuery) =>
  (member: PlanMember) =>
    (!owner || sameOwner(member.owner, owner)) &&
    (!unowned || member.owner === undefined) &&
    (!interval || member.interval === interval)

/** What stands above every answer: as of when, by whom, of which state of the data, on what evidence. */
export const headingOf = ({ viewer }: Asking, { scope, seq, about, evidence }: PlanRead) => ({
  asOf: scope.asOf,
  seq,
  by: { by: scope.by.by, name: scope.by.name },
  ...(about ? { about } : {}),
  you: viewer.name,
  evidence,
})
