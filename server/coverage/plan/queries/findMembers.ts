import * as z from 'zod'
import type { Database, Viewer } from '../../../database/database.ts'
import { RefRow, refOf } from '../../../register/register.ts'

const FIND = `
MATCH (p:Party)-[r:REVIEWED_EVERY]->(i:Interval)
WHERE p.access IN $may AND r.access IN $may AND ($ids IS NULL OR p.id IN $ids)
RETURN ${refOf('p')} AS party, coalesce(r.fromOf, p.id) AS holder, i.id AS interval, i.everyDays AS everyDays, r.owner AS owner
ORDER BY toLower(p.name), p.id, everyDays, holder LIMIT 50000`

const Row = z.object({
  party: RefRow,
  /** The entry that says so: the party, or one that was merged into it. */
  holder: z.string(),
  interval: z.string(),
  everyDays: z.number(),
  owner: z.string().nullable(),
})
export type MemberRow = z.infer<typeof Row>

/** Who is on the review plan, by name; where merging has left several intervals, the shortest first. */
export const findMembers = (
  database: Database,
  viewer: Viewer,
  ids: readonly string[] | null = null,
): Promise<MemberRow[]> => database.read(viewer, Row, FIND, { ids })
