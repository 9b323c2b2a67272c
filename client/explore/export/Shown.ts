import type { Graph, GraphMeeting } from '../../../graph-schema/api/explore.ts'
import { formatDate } from '../../design/dates.ts'
import { type Cites, citationsOf } from '../drawn/citations.ts'
import type { Drawn, DrawnLink } from '../drawn/Drawn.ts'
import type { AreaMarks } from '../picture/areaMarks.ts'
import type { Places } from '../picture/PictureElement.ts'
import type { Caption } from './captions.ts'

/** All that an export is made from: what is drawn, where, and what every export says of itself. */
export type Shown = {
  readonly title: string
  readonly drawn: Drawn
  /** The same one by one, for what is read by programs: no group stands in place of its members. */
  readonly flat: Drawn
  readonly graph: Graph
  readonly places: Places
  readonly areas: AreaMarks
  readonly areaName: (id: string) => string
  readonly captions: readonly Caption[]
  /** The words of the documents, where a person has asked for them: by what cites them, document and locator. */
  readonly quotes?: ReadonlyMap<string, string> | undefined
}

export const quoteKey = (entry: string, document: string, locator: string) =>
  JSON.stringify([entry, document, locator])

/** Where a drawn meeting is written, one place a line, with its words if they were asked for. */
export const sourcesOf = (shown: Shown, meeting: GraphMeeting): string[] =>
  written(shown, meeting.id, meeting)

/** Where a link is written. Its words are those cited by the entry it is a claim of. */
export const sourcesOfLink = (shown: Shown, link: DrawnLink): string[] => written(shown, link.from, link)

const written = ({ graph, quotes }: Shown, entry: string, cites: Cites): string[] =>
  citationsOf(graph, cites).map(({ document, title, date, locator }) => {
    const quote = quotes?.get(quoteKey(entry, document, locator))
    return `${title}, ${formatDate(date)}, ${locator}${quote ? `: “${quote}”` : ''}`
  })
