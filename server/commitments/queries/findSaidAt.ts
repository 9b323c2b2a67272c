import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../../register/register.ts'

const FIND = `
MATCH (m:Meeting {id: $id}) WHERE m.access IN $may
RETURN COLLECT { MATCH (m)<-[:RAISED_AT]-(e:Point) WHERE e.access IN $may RETURN ${refOf('e')} ORDER BY e.id LIMIT 200 } AS points,
  COLLECT { MATCH (m)<-[:MADE_AT]-(c:Commitment) WHERE c.access IN $may RETURN c.id ORDER BY c.id LIMIT 200 } AS commitments`

const Row = z.object({ points: z.array(RefRow), commitments: z.array(z.string()) })

/** The points and the ids of the commitments recorded of a meeting. */
export const findSaidAt = async (tx: Transaction, id: string): Promise<z.infer<typeof Row>> =>
  (await tx.run(Row, FIND, { id }))[0] ?? { points: [], commitments: [] }
