import { HarmAreaNode } from '../../../graph-schema/api/register.ts'
import type { Database, Viewer } from '../../database/database.ts'

const FIND = `
MATCH (h:HarmArea) WHERE h.access IN $may
RETURN h.id AS id, h.name AS name, h.kind AS kind,
  COLLECT { MATCH (h)-[:PART_OF]->(parent:HarmArea) RETURN parent.id ORDER BY parent.id } AS partOf,
  COUNT { MATCH (h)<-[:PART_OF*0..20]-(:HarmArea)<-[:ABOUT]-(m:Meeting) WHERE m.access IN $may RETURN DISTINCT m } AS meetings
ORDER BY h.kind, h.name`

/** Every harm area, what it is part of, and the meetings about it or a part of it, each counted once. */
export const findHarmAreas = (database: Database, viewer: Viewer): Promise<HarmAreaNode[]> =>
  database.read(viewer, HarmAreaNode, FIND)
