import type { Attendees } from '../../../graph-schema/api/matching.ts'

/** Whom each pasted line is taken for, by its place; `null` where it is left out. A line still to be decided is not in it. */
export type Chosen = ReadonlyMap<number, { id: string; name: string } | null>
type Choice = readonly [place: number, entry: { id: string; name: string } | null]

/** What needs no person to decide: one entry beyond doubt. Who sends apologies is not coming. */
export const firstChosen = ({ attendees }: Attendees): Chosen =>
  new Map(
    attendees.flatMap(({ match, apologies }, at): Choice[] => {
      if (apologies) return [[at, null]]
      const [first] = match.candidates
      return match.status === 'matched' && first ? [[at, first.entry]] : []
    }),
  )

/** The ids a brief is about: each once, in the order they stand in. */
export const chosenIds = ({ attendees }: Attendees, chosen: Chosen): string[] => [
  ...new Set(attendees.flatMap((_, at) => chosen.get(at)?.id ?? [])),
]
