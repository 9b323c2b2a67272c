import * as z from 'zod'
import { Side } from '../../../graph-schema/terms.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
MATCH (e:Party {id: $id}) WHERE e.access IN $may
OPTIONAL MATCH (e)-[g:ENGAGED_AT]->(m:Meeting) WHERE e.side IS NULL AND g.side IS NOT NULL AND m.access IN $may
WITH coalesce(e.side, g.side) AS side, count(*) AS times
RETURN side ORDER BY times DESC, side LIMIT 1`

/** The side of a party: its own, or for a person that of the bodies acted for most often; undefined where none is known. */
export const findSideOf = async (tx: Transaction, id: string): Promise<Side | undefined> =>
  (await tx.run(z.object({ side: Side.nullable() }), FIND, { id }))[0]?.side ?? undefined
