import type { DueGroup, PlanMember } from '../../../graph-schema/api/plan.ts'
import { intervalName } from '../../record/record.ts'
import type { Matrix } from '../matrix.ts'
import { dueOf } from './dueOf.ts'
import type { MemberRow } from './queries/findMembers.ts'

const order = [
  'overdue',
  'this-week',
  'next-week',
  'this-quarter',
  'later',
  'not-counted',
] as const satisfies DueGroup[]

/** Everyone on the plan with when they were last met and are due, what is due first first. */
export function membersOf(
  rows: readonly MemberRow[],
  matrix: Matrix,
  { asOf, about }: { asOf: string; about: string | undefined },
): PlanMember[] {
  const listed = new Map(matrix.rows.map((row) => [row.id, row]))
  const shortest = new Map(rows.toReversed().map((row) => [row.party.id, row]))
  const parties = [...new Set(rows.map(({ party }) => party.id))].flatMap((id) => shortest.get(id) ?? [])
  const members = parties.map(({ party, interval, everyDays, owner }): PlanMember => {
    const row = listed.get(party.id)
    const figures = about ? row?.cells.find(({ harmArea }) => harmArea === about) : row
    const lastMet = figures?.lastMet ?? null
    return {
      party,
      interval: intervalName(interval),
      everyDays,
      ...(owner ? { owner } : {}),
      lastMet,
      ...(row ? dueOf(lastMet, everyDays, asOf) : { due: null, group: 'not-counted' }),
    }
  })
  const place = (member: PlanMember) => `${order.indexOf(member.group)} ${member.due ?? ''}`
  return members.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0))
}

export const countsOf = (members: readonly PlanMember[]): Record<DueGroup, number> => {
  const counts = { overdue: 0, 'this-week': 0, 'next-week': 0, 'this-quarter': 0, later: 0, 'not-counted': 0 }
  for (const { group } of members) counts[group] += 1
  return counts
}
