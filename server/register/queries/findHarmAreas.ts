import * as z from 'zod'
import { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import { Status } from '../../../graph-schema/terms.ts'
import type { Database, Viewer } from '../../database/database.ts'

const FIND = `
MATCH (h:HarmArea) WHERE h.access IN $may
RETURN h.id AS id, h.name AS name, h.kind AS kind,
  COLLECT { MATCH (h)-[:PART_OF]->(parent:HarmArea) RETURN parent.id ORDER BY parent.id } AS partOf,
  COUNT { MATCH (h)<-[:PART_OF*0..20]-(:HarmArea)<-[:ABOUT]-(m:Meeting) WHERE m.access IN $may RETURN DISTINCT m } AS meetings,
  COLLECT { MATCH (h)<-[:PART_OF*0..20]-(:HarmArea)<-[:ABOUT]-(m:Meeting) WHERE m.access IN $may
    WITH DISTINCT m WITH coalesce(m.statuses[-1], m.status) AS status, count(m) AS meetings
    RETURN {status: status, meetings: meetings} } AS statuses
ORDER BY h.kind, h.name`

const Row = HarmAreaNode.omit({ byStatus: true })
  .extend({ statuses: z.array(z.object({ status: Status, meetings: z.number() })) })
  .transform(
    ({ statuses, ...row }): HarmAreaNode => ({
      ...row,
      byStatus: Object.fromEntries(statuses.map(({ status, meetings }) => [status, meetings])),
    }),
  )

/** Every harm area, what it is part of, and the meetings about it or a part of it, each counted once. */
export const findHarmAreas = (database: Database, viewer: Viewer): Promise<HarmAreaNode[]> =>
  database.read(viewer, Row, FIND)
