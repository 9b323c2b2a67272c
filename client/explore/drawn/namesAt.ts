import type { Graph } from '../../../graph-schema/api/explore.ts'
import { listed } from '../../../graph-schema/listed.ts'
import type { Drawn, DrawnMeeting } from './Drawn.ts'
import { nameOf } from './nameOf.ts'

/** Looked up by each row of each table. */
const known = new WeakMap<Graph, ReadonlyMap<string, string>>()

/** Those drawn who were at a meeting. A body that took part only through people says so, whom no source names itself. */
export const namesAt = (
  { meeting, ends }: Pick<DrawnMeeting, 'meeting' | 'ends'>,
  { graph, drawn }: { graph: Graph; drawn: Drawn },
): string[] =>
  ends.map((id) => {
    const through = meeting.parties.find((party) => party.id === id)?.through ?? []
    const people = through.map((person) => namesOf(graph).get(person) ?? person)
    return people.length > 0 ? `${nameOf(drawn, id)} (through ${listed(people)})` : nameOf(drawn, id)
  })

function namesOf(graph: Graph): ReadonlyMap<string, string> {
  const found =
    known.get(graph) ?? new Map([...graph.people, ...graph.nodes].map(({ id, name }) => [id, name]))
  known.set(graph, found)
  return found
}
