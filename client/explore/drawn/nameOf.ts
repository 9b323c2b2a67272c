import { closedGroups, type Drawn } from './Drawn.ts'

/** Names are looked up thousands of times for one picture, by each row of each table. */
const known = new WeakMap<Drawn, ReadonlyMap<string, string>>()

/** The name of a party, harm area, group or meeting drawn or put aside; of anything else, its id. */
export function nameOf(drawn: Drawn, id: string): string {
  const names = known.get(drawn) ?? namesIn(drawn)
  known.set(drawn, names)
  return names.get(id) ?? id
}

/** Where two bear one id, the first drawn gives the name. */
function namesIn(drawn: Drawn): ReadonlyMap<string, string> {
  const members = closedGroups(drawn).flatMap((group) => group.members)
  const all = [
    ...drawn.meetings.map(({ meeting }) => ({ id: meeting.id, name: meeting.title })),
    ...drawn.filteredOut,
    ...members,
    ...drawn.groups,
    ...drawn.nodes,
  ]
  return new Map(all.map(({ id, name }) => [id, name]))
}
