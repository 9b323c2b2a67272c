import type { GraphMeeting } from '../../../graph-schema/api/explore.ts'
import type { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import { columnsOf } from '../drawn/columnsOf.ts'
import { areaColours, manyAreasColour, noAreaColour } from './marks.ts'

export type AreaMark = {
  readonly id: string
  readonly letters: string
  readonly name: string
  readonly colour: string
}
export type AreaMarks = { readonly of: (meetings: readonly GraphMeeting[]) => AreaMark }

const none: AreaMark = { id: '', letters: '', name: 'no harm area recorded', colour: noAreaColour }
const several: AreaMark = { id: '', letters: '++', name: 'several harm areas', colour: manyAreasColour }

/** Colours and letters go by the list of all harm areas, so that they never change as the picture does. */
export function createAreaMarks(areas: readonly HarmAreaNode[]): AreaMarks {
  const byId = new Map(areas.map((area) => [area.id, area]))
  const harms = areas.filter(({ kind }) => kind === 'harm').map(({ id }) => id)
  const markOf = (id: string): AreaMark => {
    const area = byId.get(id)
    const place = harms.indexOf(id)
    return area
      ? {
          id,
          name: area.name,
          letters: lettersOf(area.name),
          colour: colourAt(place < 0 ? harms.length : place),
        }
      : none
  }
  return {
    of(meetings) {
      const found = new Set(
        meetings.flatMap(({ harmAreas }) => harmAreas.flatMap((id) => columnsOf(id, byId))),
      )
      const harm = [...found].filter((id) => byId.get(id)?.kind === 'harm')
      const [first, second] = harm.length > 0 ? harm : found
      if (first === undefined) return none
      return second === undefined ? markOf(first) : several
    },
  }
}

const colourAt = (place: number) => areaColours[place % areaColours.length] ?? noAreaColour

const small = new Set(['and', 'of', 'the', 'in', 'for', 'on', 'a', 'to', 'so', 'called'])

/** "Domestic abuse" is DA, "Violence against women and girls" VAWG, "Funding" Fund. */
export function lettersOf(name: string): string {
  const words = name
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word && !small.has(word.toLowerCase()))
  const [only] = words
  if (words.length === 1 && only) return only.slice(0, 4)
  return words.map((word) => word.charAt(0).toUpperCase()).join('')
}
