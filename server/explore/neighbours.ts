import type * as z from 'zod'
import type { Neighbour, NeighbourQuery, Neighbours } from '../../graph-schema/api/explore.ts'
import { formatDate, formatWhen } from '../../graph-schema/dateWords.ts'
import { isRelationshipType, relationships } from '../../graph-schema/relationships.ts'
import { Precision } from '../../graph-schema/terms.ts'
import type { Database, Transaction, Viewer } from '../database/database.ts'
import { findRef, NotFound } from '../register/register.ts'
import { filterParams } from './engagedWithin.ts'
import { countNeighbours } from './queries/countNeighbours.ts'
import { findNeighbours, type NeighbourRow } from './queries/findNeighbours.ts'

/** What an entry touches within the filters: exact counts by type, and one ranked page. Throws NotFound. */
export async function neighbours(
  database: Database,
  viewer: Viewer,
  id: string,
  query: z.infer<typeof NeighbourQuery>,
): Promise<Neighbours> {
  const inOne = <T>(work: (tx: Transaction) => Promise<T>) => database.readTogether(viewer, work)
  const of = await inOne((tx) => findRef(tx, id))
  if (!of) throw new NotFound(id)
  const { limit, offset, type } = query
  const params = { id: of.id, ...filterParams(query) }
  const [counts, page] = await Promise.all([
    inOne((tx) => countNeighbours(tx, of.type, params)),
    inOne((tx) => findNeighbours(tx, of.type, type, { ...params, limit, offset })),
  ])
  const counted = type ? counts.filter((count) => count.type === type) : counts
  return {
    of,
    counts,
    neighbours: page.map(neighbourOf),
    total: counted.reduce((sum, { count }) => sum + count, 0),
  }
}

const neighbourOf = (row: NeighbourRow): Neighbour => ({
  ...row.ref,
  meetings: row.meetings,
  ...(row.latest ? { latest: row.latest } : {}),
  because: because(row),
})

/** Never more exact than the source; one without a date of its own stands at that of its document. */
function lastWords([day, from, to, precision]: NonNullable<NeighbourRow['last']>): string {
  if (!from && !to) return `in a document of ${formatDate(day)}`
  const { data = 'unknown' } = Precision.safeParse(precision)
  return formatWhen({ precision: data, ...(from ? { from } : {}), ...(to ? { to } : {}) })
}

/** "3 meetings: 2 held, 1 planned; latest week of 2 November 2020. Held a post at." */
function because({ meetings, statuses, last, links }: NeighbourRow): string {
  const counts = new Map<string, number>()
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1)
  const said = [...counts].map(([status, count]) => `${count} ${status}`).join(', ')
  const met =
    meetings === 0
      ? ''
      : `${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}: ${said}${last ? `; latest ${lastWords(last)}` : ''}`
  const linked = links.filter(isRelationshipType).map((link) => relationships[link].reads)
  return [met, ...linked].filter(Boolean).join('. ')
}
