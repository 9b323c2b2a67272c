import * as z from 'zod'
import type { Side } from '../../../../../graph-schema/terms.ts'
import type { Transaction } from '../../../../database/database.ts'

const FIND = `
MATCH (v:Evidence {side: $side, from: $from, to: $to}) WHERE v.access IN $may
OPTIONAL MATCH (v)-[:COVERS]->(b)
WITH v, b.id AS body WHERE body = $body OR (body IS NULL AND $body IS NULL)
RETURN v.id AS id, v.changed AS changed ORDER BY id LIMIT 1`

type Asked = { side: Side; from: string; to: string; body: string | null }

/** The evidence recorded already of the same period of the same body, where there is any. */
export const findSameEvidence = async (tx: Transaction, { side, from, to, body }: Asked) =>
  (await tx.run(z.object({ id: z.string(), changed: z.number() }), FIND, { side, from, to, body }))[0]
