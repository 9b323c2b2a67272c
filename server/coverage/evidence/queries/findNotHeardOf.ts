import * as z from 'zod'
import type { Transaction } from '../../../database/database.ts'
import { RefRow, refOf } from '../../../register/register.ts'
import { knownAsOf, tookPart } from '../../engagedAsOf.ts'

const FIND = `
MATCH (o:Organisation {side: 'government'}) WHERE o.access IN $may AND o.kind <> 'forum'
WITH o, EXISTS {
  MATCH (o)-[g:ENGAGED_AT|WAS_ENGAGED_AT]->(:Meeting)
  WHERE ${knownAsOf('g')} AND ${tookPart('g')} AND g.status = 'held' AND g.from <= $asOf } AS heard
ORDER BY toLower(o.name), o.id
WITH count(o) AS of, collect(CASE WHEN NOT heard THEN ${refOf('o')} END) AS without
RETURN of, size(without) AS count, without[0..$most] AS some`

const Row = z.object({ of: z.number(), count: z.number(), some: z.array(RefRow) })

/** Bodies of government in the register that took part in no loaded meeting, by name. */
export const findNotHeardOf = async (
  tx: Transaction,
  params: { asOf: string; most: number },
): Promise<z.infer<typeof Row>> => (await tx.run(Row, FIND, params))[0] ?? { of: 0, count: 0, some: [] }
