import * as z from 'zod'
import type { Transaction } from '../../../../database/database.ts'
import { RefRow, refOf } from '../../../../register/register.ts'

const FIND = `
MATCH (d:Document {date: $date}) WHERE d.access IN $may AND d.kind <> 'register'
  AND NOT (d)<-[:HOLDS]-(:KeptText)
RETURN ${refOf('d')} AS document ORDER BY d.kind <> $kind, d.id LIMIT 3`

/** Documents of a day of which no text is held: what was recorded of this one by hand may be among them. */
export const findDocumentsOn = async (tx: Transaction, params: { date: string; kind: string }) =>
  (await tx.run(z.object({ document: RefRow }), FIND, params)).map(({ document }) => document)
