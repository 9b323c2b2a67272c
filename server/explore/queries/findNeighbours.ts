import * as z from 'zod'
import { type EntryType, labelOf } from '../../../graph-schema/entry.ts'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'
import { neighbourPattern } from '../neighbourPatterns.ts'

/** A meeting's last day before all, so that the latest is the greatest; its own dates, or a list without them. */
const dated = `CASE WHEN m IS NOT NULL AND g.to IS NOT NULL THEN CASE WHEN g.undated THEN [g.to]
  ELSE [g.to, coalesce(m.from, ''), coalesce(m.to, ''), coalesce(m.precision, 'unknown')] END END`

const find = (type: EntryType, wanted: EntryType | undefined) => `${neighbourPattern(type, wanted)}
${wanted ? `AND o:${labelOf[wanted]}` : ''}
WITH o, count(DISTINCT m) AS meetings, max(g.to) AS latest, max(${dated}) AS last, collect(DISTINCT link) AS links,
  collect(DISTINCT {meeting: m.id, status: g.status}) AS statuses
ORDER BY meetings DESC, latest DESC, o.id SKIP $offset LIMIT $limit
RETURN ${refOf('o')} AS ref, meetings, latest, last, links, [s IN statuses WHERE s.meeting IS NOT NULL | s.status] AS statuses
ORDER BY meetings DESC, latest DESC, ref.id`

const Row = z.object({
  ref: RefRow,
  meetings: z.number(),
  latest: z.string().nullable(),
  /** The latest meeting: by what day it is the latest, then its own dates as the source has them. */
  last: z.tuple([z.string()]).rest(z.string()).nullable(),
  links: z.array(z.string()),
  statuses: z.array(z.string()),
})
export type NeighbourRow = z.infer<typeof Row>

type Params = { id: string; limit: number; offset: number }

/** One page of what an entry touches: most meetings first, then the latest. */
export const findNeighbours = (
  tx: Transaction,
  type: EntryType,
  wanted: EntryType | undefined,
  params: Params,
): Promise<NeighbourRow[]> => tx.run(Row, find(type, wanted), params)
