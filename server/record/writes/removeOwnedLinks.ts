import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'
import { ownedPattern } from '../ownedLinks.ts'

const REMOVE = `
UNWIND $ids AS id
MATCH (e:Entry {id: id})
OPTIONAL MATCH (e)-[:MERGED_INTO*1..20]->(survivor) WHERE NOT (survivor)-[:MERGED_INTO]->()
WITH e, coalesce(survivor, e) AS at
CALL (e, at) {
  MATCH (at)-[r:${ownedPattern.from}]->() WHERE coalesce(r.fromOf, at.id) = e.id DELETE r
  UNION
  MATCH (at)<-[r:${ownedPattern.to}]-() WHERE coalesce(r.toOf, at.id) = e.id DELETE r
}`

/** Takes away every link these entries own, wherever merging has put it. */
export const removeOwnedLinks = (tx: Transaction, ids: string[]) => tx.run(z.object({}), REMOVE, { ids })
