import * as z from 'zod'
import type { EntryType } from '../../../graph-schema/entry.ts'
import type { Transaction } from '../../database/database.ts'
import { typeOf } from '../../register/register.ts'
import { neighbourPattern } from '../neighbourPatterns.ts'

const count = (type: EntryType) => `${neighbourPattern(type)}
WITH DISTINCT o, [label IN labels(o) WHERE NOT label IN ['Entry', 'Party']] AS labels
RETURN labels, count(o) AS count ORDER BY labels[0]`

const Row = z
  .object({ labels: z.array(z.string()), count: z.number() })
  .transform(({ labels, count }) => ({ type: typeOf(labels), count }))

/** How many entries of each type an entry touches, exactly. */
export const countNeighbours = (tx: Transaction, type: EntryType, params: { id: string }) =>
  tx.run(Row, count(type), params)
