import * as z from 'zod'
import { HarmAreaKind } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
MATCH (a:HarmArea) WHERE a.access IN $may
RETURN a.id AS id, a.name AS name, a.kind AS kind,
  COLLECT { MATCH (a)-[:PART_OF]->(parent:HarmArea) RETURN parent.id ORDER BY parent.id } AS partOf
ORDER BY toLower(name), id`

const Row = z.object({ id: z.string(), name: z.string(), kind: HarmAreaKind, partOf: z.array(z.string()) })
export type AreaRow = z.infer<typeof Row>

/** Every harm area by name, of every kind, with what it is part of. */
export const findColumns = (tx: Transaction): Promise<AreaRow[]> => tx.run(Row, FIND)
