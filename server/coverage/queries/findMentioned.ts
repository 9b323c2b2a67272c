import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { isRow } from '../engagedAsOf.ts'
import type { ScopeParams } from '../scopeParams.ts'

/** A mention counts from its document, or from the earliest of what it cites besides. */
const FIND = `
MATCH (o:Organisation)-[mention:MENTIONED_IN]->(d:Document)
WHERE ${isRow('o')} AND d.access IN $may AND (NOT $past OR CASE
  WHEN mention.citations IS NULL THEN d.kind = 'register' OR d.date <= $asOf
  ELSE EXISTS { MATCH (c:Citation)-[:IN]->(e:Document) WHERE c.id IN mention.citations
                AND (e.kind = 'register' OR e.date <= $asOf) } END)
  AND ($from IS NULL OR d.date >= $from) AND ($to IS NULL OR d.date <= $to)
UNWIND coalesce(mention.harmAreas, []) AS named
MATCH (:HarmArea {id: named})-[:PART_OF*0..20]->(a:HarmArea) WHERE a.id IN $areas
WITH o.id AS id, a.id AS area, coalesce(mention.basis, 'stated') = 'inferred' AS inferred
RETURN id, area, all(way IN collect(inferred) WHERE way) AS inferred`

const Row = z.object({ id: z.string(), area: z.string(), inferred: z.boolean() })

/** Organisations that a document mentions about each harm area. */
export const findMentioned = (tx: Transaction, params: ScopeParams) => tx.run(Row, FIND, params)
