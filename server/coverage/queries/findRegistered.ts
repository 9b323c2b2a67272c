import * as z from 'zod'
import { OrganisationKind, Side } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'
import { claimKnown, isRow } from '../engagedAsOf.ts'
import type { ScopeParams } from '../scopeParams.ts'

const FIND = `
MATCH (o:Organisation) WHERE ${isRow('o')}
RETURN o.id AS id, o.name AS name, coalesce(o.kind, 'other') AS kind, o.side AS side, o.serves AS serves,
  COLLECT { MATCH (o)-[w:WORKS_ON]->(:HarmArea)-[:PART_OF*0..20]->(a:HarmArea)
            WHERE a.id IN $areas AND ${claimKnown('w', 'o')} RETURN DISTINCT a.id } AS worksOn,
  COLLECT { MATCH (o)-[w:WORKS_ON]->(a:HarmArea) WHERE a.kind = 'harm' AND ${claimKnown('w', 'o')}
            RETURN DISTINCT a.id } AS named,
  COLLECT { MATCH (o)-[:REVIEWED_EVERY]->(i:Interval) RETURN i.everyDays ORDER BY i.everyDays LIMIT 1 }[0] AS everyDays
ORDER BY toLower(name), id`

const Row = z.object({
  id: z.string(),
  name: z.string(),
  kind: OrganisationKind,
  side: Side,
  serves: z.string().nullable(),
  worksOn: z.array(z.string()),
  /** The harm areas, of kind harm, that the register itself names. */
  named: z.array(z.string()),
  everyDays: z.number().nullable(),
})
export type RegisteredRow = z.infer<typeof Row>

/** Every organisation coverage lists, by name, with the harm areas it works on and all those are part of. */
export const findRegistered = (tx: Transaction, params: ScopeParams): Promise<RegisteredRow[]> =>
  tx.run(Row, FIND, params)
