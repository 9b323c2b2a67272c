import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
MATCH (:Entry {id: $id})<-[:MERGED_INTO]-(absorbed:Merged)
WHERE absorbed.access IN $may
RETURN absorbed.id AS id, coalesce(absorbed.name, absorbed.title, absorbed.what, absorbed.id) AS name
ORDER BY name, id LIMIT 200`

/** What was merged into an entry, which its own links still tell apart. */
export const findAbsorbedInto = (tx: Transaction, id: string) =>
  tx.run(z.object({ id: z.string(), name: z.string() }), FIND, { id })
