import * as z from 'zod'
import type { EntryType } from '../../../graph-schema/entry.ts'
import type { Transaction } from '../../database/database.ts'

const WRITE = `
MATCH (e:Entry {id: $id})
OPTIONAL MATCH (e)-[before:MERGED_INTO]->() DELETE before
WITH DISTINCT e
OPTIONAL MATCH (into:Entry {id: $into})
FOREACH (x IN CASE WHEN into IS NULL THEN [] ELSE [into] END |
  CREATE (e)-[:MERGED_INTO]->(x) SET e:Merged, e.type = $type REMOVE e:$($labels))
FOREACH (x IN CASE WHEN into IS NULL THEN [1] ELSE [] END |
  SET e:$($labels) REMOVE e:Merged, e.type)`

type Merge = { id: string; type: EntryType; labels: string[]; into: string | null }

/** Makes an entry belong to another (it stays readable as `:Merged`), or to itself again when `into` is null. */
export const writeMergedInto = (tx: Transaction, merge: Merge) => tx.run(z.object({}), WRITE, merge)
