import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'

const FIND = `
UNWIND $ids AS asked
MATCH (:Entry {id: asked})-[:MERGED_INTO*0..20]->(e)
WHERE e.access IN $may AND NOT (e)-[:MERGED_INTO]->() AND NOT e:View AND NOT e:Look AND NOT e:Reason
  AND NOT e:KeptText AND NOT e:Draft AND NOT e:Decision AND NOT e:Apart
RETURN ${refOf('e')} AS ref, asked`

const Row = z.object({ ref: RefRow, asked: z.string() })

/** The entries asked for, each under the entry it was merged into, in the order asked. */
export const findGraphNodes = (tx: Transaction, params: { ids: string[] }) => tx.run(Row, FIND, params)
