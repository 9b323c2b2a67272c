import type { Transaction } from '../../database/database.ts'
import { findTelling } from '../queries/findTelling.ts'
import { tellMentions } from '../queries/tellMentions.ts'
import { tellSessions } from '../queries/tellSessions.ts'
import { tellWorksOn } from '../queries/tellWorksOn.ts'
import type { Scope } from '../scope.ts'
import { scopeParams } from '../scopeParams.ts'
import type { TellingRow } from '../tellingRow.ts'
import type { Facts, ToldMeeting } from './Told.ts'

/** An organisation and a harm area of which something is to be said; '' for anything at all. */
export const placeOf = (id: string, area: string | undefined) => `${id} ${area ?? ''}`

/** What there is to say at each of these places, by place: one bounded query for each kind of fact. */
export async function gatherFacts(
  tx: Transaction,
  scope: Scope,
  ids: readonly string[],
  said: readonly string[],
): Promise<(place: string) => Facts> {
  const areas = [...new Set(said.map((place) => place.slice(place.indexOf(' ') + 1)))]
  const params = { ...scopeParams(scope, areas), only: ids, said }
  const places = new Map(said.map((place): [string, Facts] => [place, {}]))
  const at = (row: { id: string; area: string }) => places.get(placeOf(row.id, row.area)) ?? {}
  for (const row of await findTelling(tx, params)) at(row)[row.state] = toldOf(row)
  for (const row of await tellSessions(tx, params))
    at(row).session = { ...toldOf({ ...row, inferred: false }), forum: row.forum }
  for (const row of await tellMentions(tx, params)) at(row).mention = row
  for (const row of await tellWorksOn(tx, params)) at(row).worksOn = row.citations
  return (place) => places.get(place) ?? {}
}

const toldOf = ({ meeting, inferred }: Pick<TellingRow, 'meeting' | 'inferred'>): ToldMeeting => ({
  ...meeting,
  inferred,
})
