import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import type { NodeRow } from './writeNewNodes.ts'

const UPDATE = `
UNWIND $rows AS row
MATCH (e:Entry {id: row.id})
WITH e, row, e.created AS created, e.type AS type
SET e = row.properties, e.id = row.id, e.changed = $seq, e.created = created, e.type = type`

/** Replaces all properties of entries that are there. */
export const updateNodes = (tx: Transaction, rows: NodeRow[], seq: number) =>
  tx.run(z.object({}), UPDATE, { rows, seq })
