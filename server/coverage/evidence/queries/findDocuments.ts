import * as z from 'zod'
import { DocumentKind } from '../../../../graph-schema/terms.ts'
import type { Transaction } from '../../../database/database.ts'

const FIND = `
MATCH (d:Document) WHERE d.access IN $may AND d.kind <> 'register' AND d.date <= $asOf
WITH d ORDER BY d.date DESC, d.id
RETURN count(d) AS total, collect(d {.id, .title, .date, .kind, .marking})[0..$most] AS documents`

const Row = z.object({
  total: z.number(),
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      date: z.string(),
      kind: DocumentKind,
      marking: z.string().nullable(),
    }),
  ),
})

/** The documents known on $asOf, newest first, and how many there are in all. */
export const findDocuments = async (
  tx: Transaction,
  params: { asOf: string; most: number },
): Promise<z.infer<typeof Row>> => (await tx.run(Row, FIND, params))[0] ?? { total: 0, documents: [] }
