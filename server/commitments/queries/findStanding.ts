import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (c:Commitment {id: id}) WHERE c.access IN $may
RETURN id, EXISTS { (c)<-[:MERGED_INTO]-() } AS merged, c.status <> 'open' AS closed, c.closedOn AS closedOn,
  COLLECT { MATCH (c)-[r:CITES]->(:Citation)-[:IN]->(d:Document) WHERE r.own AND d.access IN $may
            RETURN CASE d.kind WHEN 'register' THEN '' ELSE d.date END AS date ORDER BY date LIMIT 1 }[0] AS known,
  CASE WHEN c.status <> 'open' THEN COLLECT {
    MATCH (c)-[:CLOSED_BY]->(:Citation)-[:IN]->(d:Document) WHERE d.access IN $may
    RETURN CASE d.kind WHEN 'register' THEN '' ELSE d.date END AS date LIMIT 1 }[0] END AS closedBy`

const Row = z
  .object({
    id: z.string(),
    merged: z.boolean(),
    closed: z.boolean(),
    closedOn: z.string().nullable(),
    known: z.string().nullable(),
    closedBy: z.string().nullable(),
  })
  .transform(({ id, merged, closed, closedOn, known, closedBy }) => ({
    id,
    merged,
    known: known ?? '',
    /** The day from which it is closed, '' for always; nothing where it is open. */
    closedSince: closed ? closedBy || closedOn || '' : undefined,
  }))

/** No more than puts commitments in order: from when each is known, and since when it is closed. */
export const findStanding = (tx: Transaction, ids: readonly string[]): Promise<z.infer<typeof Row>[]> =>
  tx.run(Row, FIND, { ids })
