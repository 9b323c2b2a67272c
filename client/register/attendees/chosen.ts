import type { Attendees, Candidate, MatchedAttendee } from '../../../graph-schema/api/matching.ts'
import type { EntryRef } from '../../../graph-schema/api/shared.ts'

export type ChosenEntry = Pick<EntryRef, 'id' | 'name'>

/** Whom each pasted line is taken for, by its place; `null` where it is left out. A line still to be decided is not in it. */
export type Chosen = ReadonlyMap<number, ChosenEntry | null>

/** What needs no person to decide: one entry beyond doubt. Who sends apologies is not coming. */
export const firstChosen = ({ attendees }: Attendees): Chosen =>
  new Map(
    attendees.flatMap(({ match, apologies }, at): [number, ChosenEntry | null][] => {
      if (apologies) return [[at, null]]
      const [first] = match.candidates
      return match.status === 'matched' && first ? [[at, first.entry]] : []
    }),
  )

/** The ids of those chosen: each once, in the order they stand in. */
export const chosenIds = ({ attendees }: Attendees, chosen: Chosen): string[] => [
  ...new Set(attendees.flatMap((_, at) => chosen.get(at)?.id ?? [])),
]

/** Whom a line may mean: those of the name, then the organisation beside it or acted for. Each once. */
export const offered = ({
  match,
  onBehalfMatch,
  organisation,
  post,
  onBehalf,
}: MatchedAttendee): Candidate[] => {
  const beside = (candidates: readonly Candidate[] | undefined, written: string | undefined) =>
    (candidates ?? []).map((candidate) => ({
      ...candidate,
      because: `written beside the name as “${written}”; ${candidate.because}`,
    }))
  const all = [
    ...match.candidates,
    ...beside(match.organisation?.candidates, organisation ?? post),
    ...beside(onBehalfMatch?.candidates, onBehalf),
  ]
  return all.filter(({ entry }, at) => all.findIndex((each) => each.entry.id === entry.id) === at)
}
