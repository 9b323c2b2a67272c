import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../entryRef.ts'

const FIND = `
MATCH (:Entry {id: $id})-[:MERGED_INTO*0..20]->(e)
WHERE e.access IN $may AND NOT (e)-[:MERGED_INTO]->() AND NOT e:View AND NOT e:Look AND NOT e:Reason
  AND NOT e:KeptText AND NOT e:Draft AND NOT e:Decision AND NOT e:Apart
RETURN ${refOf('e')} AS ref`

/** The entry an id belongs to, through any merges; undefined where there is none to be seen. */
export const findRef = async (tx: Transaction, id: string) => {
  const [row] = await tx.run(z.object({ ref: RefRow }), FIND, { id })
  return row?.ref
}
