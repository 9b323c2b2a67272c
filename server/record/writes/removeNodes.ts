import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const REMOVE = `
UNWIND $ids AS id
MATCH (e:Entry {id: id})
OPTIONAL MATCH (e)-[derived:ENGAGED_AT|WAS_ENGAGED_AT|MERGED_INTO]->()
OPTIONAL MATCH (e)<-[engaged:ENGAGED_AT|WAS_ENGAGED_AT]-()
DELETE derived, engaged, e`

/** Removes entries whose links are gone. */
export const removeNodes = (tx: Transaction, ids: string[]) => tx.run(z.object({}), REMOVE, { ids })
