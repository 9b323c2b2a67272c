import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { RefRow, refOf } from '../entryRef.ts'

const FIND = `
MATCH (p:Person)-[held:HELD_POST]->(o:Organisation)
WHERE p.access IN $may AND held.access IN $may AND o.access IN $may AND NOT coalesce(p.redacted, false)
  AND (held.from IS NULL OR held.from <= $on) AND (held.to IS NULL OR held.to >= $on)
  AND any(word IN $words WHERE toLower(held.title) CONTAINS word)
RETURN ${refOf('p')} AS person, held.title AS title, ${refOf('o')} AS organisation,
  held.from IS NOT NULL AS dated
ORDER BY p.id LIMIT 5000`

const Row = z.object({ person: RefRow, title: z.string(), organisation: RefRow, dated: z.boolean() })
export type Held = z.infer<typeof Row>

/** Posts held on a day whose titles hold any of these beginnings of words. */
export const findPostsHeld = (tx: Transaction, words: string[], on: string): Promise<Held[]> =>
  words.length === 0 ? Promise.resolve([]) : tx.run(Row, FIND, { words, on })
