import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { ownedPattern } from '../ownedLinks.ts'

const FIND = `
UNWIND $ids AS id
MATCH (e:Entry {id: id})-[:MERGED_INTO*0..20]->(at) WHERE NOT (at)-[:MERGED_INTO]->()
CALL (e, at) {
  MATCH (at)-[r:${ownedPattern.to}]->(o:Entry) WHERE coalesce(r.fromOf, at.id) = e.id
  RETURN coalesce(r.toOf, o.id) AS by
  UNION
  MATCH (at)<-[r:${ownedPattern.from}]-(o:Entry) WHERE coalesce(r.toOf, at.id) = e.id
  RETURN coalesce(r.fromOf, o.id) AS by
  UNION
  MATCH (e)<-[:MERGED_INTO]-(o:Entry) RETURN o.id AS by
  UNION
  MATCH (e)<-[:IN]-(:Citation)<-[:CITES|CLOSED_BY]-(o:Entry) RETURN o.id AS by
  UNION
  MATCH (at)-[:ENGAGED_AT|WAS_ENGAGED_AT]->(m:Meeting)<-[:TOOK_PART {onBehalfOf: e.id}]-() RETURN m.id AS by
  UNION
  MATCH (p:Party)-[r:MENTIONED_IN]->() WHERE e:HarmArea AND e.id IN r.harmAreas RETURN p.id AS by
}
RETURN id, collect(DISTINCT by) AS by`

/** Who still refers to entries that are to go. */
export const findReferrers = (tx: Transaction, ids: string[]) =>
  tx.run(z.object({ id: z.string(), by: z.array(z.string()) }), FIND, { ids })
