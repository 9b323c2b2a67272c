import * as z from 'zod'
import type { Database, Viewer } from '../../../database/database.ts'
import { ministerialTitles } from '../ministerialTitles.ts'

/** First meetings of a body with nobody of government named, then those of people none of whom was a minister. */
const FIND = `
RETURN EXISTS {
  MATCH (:Organisation {side: 'government'})-[g:ENGAGED_AT]->(m:Meeting)
  WHERE g.side = 'government' AND g.via = [] AND g.status = 'held' AND g.kind <> 'internal' AND g.access IN $may
    AND NOT EXISTS { MATCH (m)<-[h:ENGAGED_AT]-(:Person) WHERE h.side = 'government' }
} OR EXISTS {
  MATCH (p:Person)-[post:HELD_POST]->(:Organisation {side: 'government'})
  WHERE NOT post.title =~ $ministerial
  MATCH (p)-[g:ENGAGED_AT]->(m:Meeting)
  WHERE g.side = 'government' AND g.status = 'held' AND g.kind <> 'internal' AND g.access IN $may
    AND NOT EXISTS { MATCH (m)<-[h:ENGAGED_AT]-(:Person)-[other:HELD_POST]->(:Organisation)
                     WHERE h.side = 'government' AND other.title =~ $ministerial }
} AS loaded`

const Row = z.object({ loaded: z.boolean() })

/** Whether any meeting is loaded that government held without a minister. */
export const findOfficialsLoaded = async (database: Database, viewer: Viewer): Promise<boolean> => {
  const [row] = await database.read(viewer, Row, FIND, { ministerial: ministerialTitles })
  return row?.loaded ?? false
}
