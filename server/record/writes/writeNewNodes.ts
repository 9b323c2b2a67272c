import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import type { Properties } from '../entryToGraph.ts'

export type NodeRow = { id: string; labels: string[]; properties: Properties }

const CREATE = `
UNWIND $rows AS row
CREATE (e:$(row.labels)) SET e = row.properties, e.id = row.id, e.changed = $seq, e.created = $seq`

/** Creates entries that are not there yet. Their links follow. */
export const writeNewNodes = (tx: Transaction, rows: NodeRow[], seq: number) =>
  tx.run(z.object({}), CREATE, { rows, seq })
