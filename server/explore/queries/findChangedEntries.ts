import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'

const FIND = `
UNWIND $ids AS id
MATCH (:Entry {id: id})-[:MERGED_INTO*0..20]->(e)
WHERE e.access IN $may AND NOT (e)-[:MERGED_INTO]->() AND NOT e:View AND NOT e:Look AND NOT e:Reason
  AND NOT e:KeptText AND NOT e:Draft AND NOT e:Decision AND NOT e:Apart
WITH id, e
WITH collect(id) AS there, [found IN collect(DISTINCT e) WHERE found.changed > $since AND NOT found:Meeting] AS entries
RETURN there, size(entries) AS total,
  COLLECT { UNWIND entries AS e WITH e ORDER BY e.changed DESC, e.id LIMIT $limit RETURN ${refOf('e')} } AS first`

const Row = z.object({ there: z.array(z.string()), total: z.number(), first: z.array(RefRow) })

/** Which of those shown are still there, and which of these, meetings apart, have changed since a seq. */
export const findChangedEntries = async (
  tx: Transaction,
  params: { ids: string[]; since: number; limit: number },
) => {
  const [row] = await tx.run(Row, FIND, params)
  return row ?? { there: [], total: 0, first: [] }
}
