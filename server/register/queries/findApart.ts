import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `
MATCH (a:Apart) WHERE a.access IN $may
RETURN a.one AS one, a.other AS other LIMIT 100000`

/** Pairs a person has found not to be the same. */
export const findApart = (tx: Transaction) => tx.run(z.object({ one: z.string(), other: z.string() }), FIND)
