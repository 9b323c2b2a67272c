import * as z from 'zod'
import { type EntryType, labelOf } from '../../../graph-schema/entry.ts'
import type { Transaction } from '../../database/database.ts'

const labels = (type: EntryType) =>
  type === 'person' || type === 'organisation' ? `Party:${labelOf[type]}` : labelOf[type]

const write = (type: EntryType) => `
MATCH (e:Entry {id: $id})
OPTIONAL MATCH (e)-[before:MERGED_INTO]->() DELETE before
WITH DISTINCT e
OPTIONAL MATCH (into:Entry {id: $into})
FOREACH (x IN CASE WHEN into IS NULL THEN [] ELSE [into] END |
  CREATE (e)-[:MERGED_INTO]->(x) SET e:Merged, e.type = $type REMOVE e:${labels(type)})
FOREACH (x IN CASE WHEN into IS NULL THEN [1] ELSE [] END |
  SET e:${labels(type)} REMOVE e:Merged, e.type)`

/** Makes an entry belong to another (it stays readable as `:Merged`), or to itself again when `into` is null. */
export const writeMergedInto = (tx: Transaction, type: EntryType, id: string, into: string | null) =>
  tx.run(z.object({}), write(type), { id, into, type })
