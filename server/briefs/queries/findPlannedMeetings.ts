import * as z from 'zod'
import { MeetingKind, Precision, Status } from '../../../graph-schema/terms.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'

const FIND = `
MATCH (m:Meeting)
WHERE m.access IN $may AND coalesce(m.statuses[-1], m.status) IN ['planned', 'requested']
  AND ($id IS NULL OR m.id = $id)
WITH m ORDER BY coalesce(m.from, m.to, '9999'), m.id
WITH collect(m) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found[0..$limit] AS m
  RETURN {id: m.id, title: m.title, kind: m.kind, status: coalesce(m.statuses[-1], m.status),
    when: m {.from, .to, .precision, .asWritten},
    with: COLLECT {
      MATCH (p:Party)-[t:TOOK_PART]->(m)
      WHERE p.access IN $may AND NOT coalesce(p.redacted, false) AND t.attendance <> 'apologies'
        AND NOT EXISTS { MATCH (p)-[g:ENGAGED_AT]->(m) WHERE g.side = 'government' }
      WITH p ORDER BY p.name, p.id LIMIT 40 RETURN ${refOf('p')} }}
} AS meetings`

const Row = z.object({
  total: z.number(),
  meetings: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: MeetingKind,
      status: Status,
      when: z.object({
        from: z.string().nullable(),
        to: z.string().nullable(),
        precision: Precision.nullable(),
        asWritten: z.string().nullable(),
      }),
      with: z.array(RefRow),
    }),
  ),
})

/** Meetings still planned or requested, the next first, with whom of them is not government; or one of them. */
export const findPlannedMeetings = async (
  database: Database,
  viewer: Viewer,
  params: { id: string | null; limit: number },
) => (await database.read(viewer, Row, FIND, params))[0] ?? { total: 0, meetings: [] }
