import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
MATCH (e:Party) WHERE e.access IN $may AND NOT e:Merged AND NOT coalesce(e.redacted, false)
WITH e ORDER BY e.id
WITH collect(e) AS found
RETURN size(found) AS total, [e IN found[0..$limit] |
  {id: e.id, person: e:Person, names: [e.name] + coalesce(e.aliases, [])}] AS parties`

const Row = z.object({
  total: z.number(),
  parties: z.array(z.object({ id: z.string(), person: z.boolean(), names: z.array(z.string()) })),
})

/** The names of people and organisations, redacted ones apart, as many as are looked at. */
export const findAllNames = async (tx: Transaction, limit: number) =>
  (await tx.run(Row, FIND, { limit }))[0] ?? { total: 0, parties: [] }
