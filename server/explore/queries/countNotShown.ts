import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { engagedWithin } from '../engagedWithin.ts'

const COUNT = `
UNWIND $ids AS id
MATCH (p:Party {id: id})-[g:ENGAGED_AT]->(m:Meeting) WHERE ${engagedWithin('g', 'm')}
WITH m, collect(g) AS links
MATCH (m)<-[h:ENGAGED_AT]-(o:Party)
WHERE ${engagedWithin('h', 'm')} AND NOT o.id IN $ids AND ($side IS NULL OR h.side IN $side)
  AND none(person IN h.via WHERE person IN $ids)
UNWIND links AS g
WITH startNode(g) AS p, o WHERE NOT o.id IN g.via
RETURN p.id AS id, count(DISTINCT o) AS notShown`

const Row = z.object({ id: z.string(), notShown: z.number() })

/** How many parties each of those shown met within the filters that are not shown; who met none is left out. */
export const countNotShown = (tx: Transaction, params: { ids: string[] }) => tx.run(Row, COUNT, params)
