import type { Brief, BriefQuery, BriefSource } from '../../graph-schema/api/briefs.ts'
import { lowestAllowed, markings } from '../../graph-schema/markings.ts'
import type { Database, Viewer } from '../database/database.ts'
import { compose } from './compose.ts'
import { facts } from './facts.ts'
import { findMarkingsOf } from './queries/findMarkingsOf.ts'

/** A brief as the record now gives it, marked as highly as any of its sources. Throws InvalidInput. */
export const brief = async (database: Database, viewer: Viewer, query: BriefQuery): Promise<Brief> =>
  marked(database, viewer, compose(await facts(database, viewer, query)))

/** Its sources with their markings, and itself never marked lower than the highest of them. */
export async function marked(database: Database, viewer: Viewer, made: Brief): Promise<Brief> {
  const documents = [...new Set(made.sources.map(({ document }) => document))]
  const found = await findMarkingsOf(database, viewer, documents)
  const sources = made.sources.map(({ marking: _, ...source }): BriefSource => {
    const marking = found.get(source.document)
    return marking ? { ...source, marking } : source
  })
  const lowest = lowestAllowed(sources)
  const marking = markings.indexOf(made.marking) < markings.indexOf(lowest) ? lowest : made.marking
  return { ...made, sources, marking }
}
