import * as z from 'zod'
import { NoContactReason } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (o:Organisation {id: id})<-[explains:EXPLAINS]-(r:Reason)
WHERE r.access IN $may AND explains.access IN $may
OPTIONAL MATCH (r)-[:EXPLAINS_ABOUT]->(a:HarmArea)
RETURN r.id AS id, o.id AS organisation, a {.id, .name} AS harmArea, r.reason AS reason, r.note AS note,
  r.known AS known, r.changed AS changed
ORDER BY organisation, known DESC, id LIMIT 2000`

const Row = z.object({
  id: z.string(),
  organisation: z.string(),
  harmArea: z.object({ id: z.string(), name: z.string() }).nullable(),
  reason: NoContactReason,
  note: z.string().nullable(),
  known: z.iso.date(),
  changed: z.number(),
})
export type ReasonRow = z.infer<typeof Row>

/** Reasons noted for no contact with these organisations, the latest first, for those who may see them. */
export const findReasons = (tx: Transaction, ids: readonly string[]): Promise<ReasonRow[]> =>
  tx.run(Row, FIND, { ids })
