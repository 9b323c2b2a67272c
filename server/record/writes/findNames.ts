import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (:Entry {id: id})-[:MERGED_INTO*0..20]->(party:Party)
WITH DISTINCT party
MATCH (party)<-[:MERGED_INTO*0..20]-(named)
RETURN party.id AS id, collect(DISTINCT named.name) AS names, collect(DISTINCT named.aliases) AS aliases`

const Row = z.object({ id: z.string(), names: z.array(z.string()), aliases: z.array(z.array(z.string())) })

/** Every name the parties these ids belong to go by, with those of the entries they have absorbed. */
export const findNames = (tx: Transaction, ids: string[]) => tx.run(Row, FIND, { ids })
