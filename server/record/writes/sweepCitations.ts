import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const SWEEP = `
UNWIND $ids AS id
MATCH (c:Citation {id: id}) WHERE NOT EXISTS { (c)<-[:CITES|CLOSED_BY]-() }
DETACH DELETE c`

/** Removes citations that nothing cites any more. */
export const sweepCitations = (tx: Transaction, ids: string[]) => tx.run(z.object({}), SWEEP, { ids })
