import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (e:Entry {id: id})-[:MERGED_INTO*0..20]->(at)
CALL (e, at) {
  WITH e WHERE e:Meeting OR e.type = 'meeting' RETURN e.id AS meeting
  UNION
  WITH at WHERE at:Meeting RETURN at.id AS meeting
  UNION
  MATCH (at)-[:TOOK_PART|ENGAGED_AT|WAS_ENGAGED_AT]->(m:Meeting) RETURN m.id AS meeting
  UNION
  MATCH (e)-[:ENGAGED_AT|WAS_ENGAGED_AT]->(m:Meeting) RETURN m.id AS meeting
  UNION
  MATCH (at)<-[:PART_OF*0..20]-(:HarmArea)<-[:ABOUT]-(m:Meeting) RETURN m.id AS meeting
  UNION
  MATCH (at)<-[:IN]-(:Citation)<-[:CITES]-(m:Meeting) RETURN m.id AS meeting
  UNION
  MATCH (at)<-[:IN]-(:Citation)<-[:CITES]-(:Person)-[:TOOK_PART]->(m:Meeting) RETURN m.id AS meeting
}
RETURN DISTINCT meeting`

/** Meetings whose derived links may change when these entries do. */
export const findMeetingsTouched = async (tx: Transaction, ids: string[]): Promise<string[]> =>
  (await tx.run(z.object({ meeting: z.string() }), FIND, { ids })).map((row) => row.meeting)
