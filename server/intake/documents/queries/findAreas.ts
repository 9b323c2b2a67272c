import * as z from 'zod'
import { HarmAreaKind } from '../../../../graph-schema/terms.ts'
import type { Transaction } from '../../../database/database.ts'

const FIND = `
MATCH (h:HarmArea) WHERE h.access IN $may
RETURN h.id AS id, h.name AS name, h.kind AS kind, coalesce(h.words, []) AS words,
       [(h)-[:PART_OF]->(above:HarmArea) WHERE above.access IN $may | above.id] AS partOf ORDER BY id LIMIT 2000`

const Row = z.object({
  id: z.string(),
  name: z.string(),
  kind: HarmAreaKind,
  words: z.array(z.string()),
  partOf: z.array(z.string()),
})

/** Every harm area with the words it goes by and the areas it stands under. */
export const findAreas = (tx: Transaction) => tx.run(Row, FIND)
