import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const REMOVE = `UNWIND $ids AS id MATCH (m:Entry {id: id})<-[r:ENGAGED_AT|WAS_ENGAGED_AT]-() DELETE r`

/** Takes away the derived links of these meetings. */
export const removeEngagements = (tx: Transaction, ids: string[]) => tx.run(z.object({}), REMOVE, { ids })
