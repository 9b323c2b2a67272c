import * as z from 'zod'
import { type EntryType, labelOf } from '../../../graph-schema/entry.ts'
import type { Transaction } from '../../database/database.ts'
import type { Properties } from '../entryToGraph.ts'

export type NodeRow = { id: string; properties: Properties }

const labels = (type: EntryType) =>
  type === 'person' || type === 'organisation' ? `Entry:Party:${labelOf[type]}` : `Entry:${labelOf[type]}`

const createNodes = (type: EntryType) => `
UNWIND $rows AS row
CREATE (e:${labels(type)}) SET e = row.properties, e.id = row.id, e.changed = $seq, e.created = $seq`

/** Creates entries that are not there yet. Their links follow. */
export const writeNewNodes = (tx: Transaction, type: EntryType, rows: NodeRow[], seq: number) =>
  tx.run(z.object({}), createNodes(type), { rows, seq })
