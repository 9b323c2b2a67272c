import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
MATCH (later:Organisation)-[s:SUCCEEDED*1..10]->(earlier:Organisation)
WHERE later.access IN $may AND earlier.access IN $may AND all(one IN s WHERE one.access IN $may)
RETURN DISTINCT later.id AS later, earlier.id AS earlier LIMIT 20000`

/** Bodies that took over from others, at any remove: they often keep the name, and are not the same. */
export const findSuccessions = (tx: Transaction) =>
  tx.run(z.object({ later: z.string(), earlier: z.string() }), FIND)
