import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (c:Change)-[:CHANGED]->(b:Before {entry: id}) WHERE c.seq > $seq
WITH id, c, b ORDER BY c.seq
RETURN id, head(collect(b.was)) AS was`

/** Entries as they were when next changed after a change, and so as that change left them; none if never since. */
export const findNextBefore = async (
  tx: Transaction,
  ids: string[],
  seq: number,
): Promise<Map<string, string>> =>
  new Map(
    (await tx.run(z.object({ id: z.string(), was: z.string() }), FIND, { ids, seq })).map(({ id, was }) => [
      id,
      was,
    ]),
  )
