import * as z from 'zod'
import { EntryType, labelOf } from '../../../graph-schema/entry.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
UNWIND $ids AS id
MATCH (e:Entry {id: id})
OPTIONAL MATCH (e)-[:MERGED_INTO*1..20]->(survivor) WHERE NOT (survivor)-[:MERGED_INTO]->()
RETURN id, labels(e) AS labels, e.type AS type, e.changed AS changed, coalesce(survivor.id, id) AS survivor`

const Row = z
  .object({
    id: z.string(),
    labels: z.array(z.string()),
    type: EntryType.nullable(),
    changed: z.number(),
    survivor: z.string(),
  })
  .transform(({ labels, type, ...row }) => ({
    ...row,
    type: type ?? EntryType.parse(EntryType.options.find((option) => labels.includes(labelOf[option]))),
  }))
export type Resolved = z.infer<typeof Row>

/** What each id is, when it last changed, and the entry it now belongs to; ids that are not there are left out. */
export const findResolved = async (tx: Transaction, ids: string[]): Promise<Map<string, Resolved>> =>
  new Map((await tx.run(Row, FIND, { ids })).map((row) => [row.id, row]))
