import type { Transaction } from '../../database/database.ts'
import { tellAny } from '../queries/tellAny.ts'
import { tellBy } from '../queries/tellBy.ts'
import { tellCited } from '../queries/tellCited.ts'
import { tellMentions } from '../queries/tellMentions.ts'
import { tellSessions } from '../queries/tellSessions.ts'
import { tellWorksOn } from '../queries/tellWorksOn.ts'
import type { Scope } from '../scope.ts'
import { scopeParams } from '../scopeParams.ts'
import type { TellingParams } from '../tellingRow.ts'
import type { Concern } from './concerned.ts'
import type { Facts } from './Told.ts'

/** Something to be said of an organisation. */
export type Place = { id: string; concern: Concern }

/** An organisation and a harm area of which something is to be said; '' for anything at all. */
export const placeOf = (id: string, area: string | undefined) => `${id} ${area ?? ''}`

/** What there is to say at each of these places, by place: one bounded query for each kind of fact that is wanted. */
export async function gatherFacts(
  tx: Transaction,
  scope: Scope,
  places: readonly Place[],
): Promise<(place: string) => Facts> {
  const found = new Map<string, Facts>()
  const add = (row: { id: string; area: string }, facts: Facts) => {
    const place = placeOf(row.id, row.area || undefined)
    found.set(place, { ...found.get(place), ...facts })
  }
  const of = (wanted: (concern: Concern) => boolean) =>
    paramsOf(
      scope,
      places.filter(({ concern }) => wanted(concern)),
    )
  const { meetings, sessions } = await findMeetings(tx, scope, of)
  const cited = await tellCited(
    tx,
    [...meetings, ...sessions].map(({ meeting }) => meeting.id),
    scope.asOf,
  )
  const citing = <M extends { id: string }>(meeting: M) => ({
    ...meeting,
    citations: cited.get(meeting.id) ?? [],
  })
  for (const row of meetings) add(row, { [row.state]: { ...citing(row.meeting), inferred: row.inferred } })
  for (const row of sessions)
    add(row, { session: { ...citing(row.meeting), inferred: false, forum: row.forum } })
  const mentioned = of(({ engaged }) => engaged === 'mentioned')
  if (mentioned) for (const row of await tellMentions(tx, mentioned)) add(row, { mention: row })
  const working = of(({ engaged }) => engaged === 'none-recorded')
  if (working) for (const row of await tellWorksOn(tx, working)) add(row, { worksOn: row.citations })
  return (place) => found.get(place) ?? {}
}

type Of = (wanted: (concern: Concern) => boolean) => TellingParams | undefined

async function findMeetings(tx: Transaction, { by }: Scope, of: Of) {
  const tell = by.by === 'any' ? tellAny : tellBy
  const inMeetings = of(
    ({ engaged, next }) => next !== null || (engaged !== null && inMeeting.includes(engaged)),
  )
  const inSessions = of(({ engaged }) => engaged === 'through-forum')
  return {
    meetings: inMeetings ? await tell(tx, inMeetings) : [],
    sessions: inSessions ? await tellSessions(tx, inSessions) : [],
  }
}

/** Ways of being engaged that a meeting tells. */
const inMeeting: readonly Concern['engaged'][] = ['met', 'group-only', 'mentioned']

function paramsOf(scope: Scope, places: readonly Place[]): TellingParams | undefined {
  if (places.length === 0) return undefined
  const only = [...new Set(places.map(({ id }) => id))]
  const said = places.map(({ id, concern }) => placeOf(id, concern.harmArea))
  const areas = [...new Set(places.map(({ concern }) => concern.harmArea ?? ''))]
  return { ...scopeParams(scope, areas), only, said }
}
