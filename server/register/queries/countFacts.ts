import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const COUNT = `
MATCH (e:Entry {id: $id}) WHERE e.access IN $may
CALL (e) {
  MATCH (e)-[r]->(o:Entry) WHERE o.access IN $may RETURN type(r) AS link, 'from' AS end, count(r) AS total
  UNION ALL
  MATCH (e)<-[r]-(o:Entry) WHERE o.access IN $may RETURN type(r) AS link, 'to' AS end, count(r) AS total
}
RETURN link, end, total`

const Row = z.object({ link: z.string(), end: z.enum(['from', 'to']), total: z.number() })

/** How many links of each relationship an entry has, at each end. */
export const countFacts = (tx: Transaction, id: string) => tx.run(Row, COUNT, { id })
