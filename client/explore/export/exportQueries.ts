import { PartOfRecord } from '../../../graph-schema/api/changes.ts'
import { Sources } from '../../../graph-schema/api/views.ts'
import { send } from '../../api.ts'
import type { Drawn } from '../drawn/Drawn.ts'

/** Every entry drawn: parties, harm areas, and meetings however they are drawn. */
const idsDrawn = (drawn: Drawn): string[] => [
  ...new Set([...drawn.nodes.map(({ id }) => id), ...drawn.meetings.map(({ meeting }) => meeting.id)]),
]

export const fetchSources = (drawn: Drawn, quotes: boolean) =>
  send(Sources, 'POST', '/api/graph/sources', { ids: idsDrawn(drawn), quotes })

export const fetchPart = (drawn: Drawn) =>
  send(PartOfRecord, 'POST', '/api/record/part', { ids: idsDrawn(drawn) })
