import * as z from 'zod'
import type { Database, Viewer } from '../../../database/database.ts'

const FIND = `
MATCH (i:Interval) WHERE i.access IN $may
RETURN i.id AS id, i.everyDays AS everyDays,
  COUNT { MATCH (p:Party)-[:REVIEWED_EVERY]->(i) WHERE p.access IN $may RETURN DISTINCT p } AS members
ORDER BY everyDays, id LIMIT 200`

const Row = z.object({ id: z.string(), everyDays: z.number(), members: z.number() })

/** Every review interval, the shortest first, with how many are on it. */
export const findIntervals = (database: Database, viewer: Viewer) => database.read(viewer, Row, FIND)
