import * as z from 'zod'
import { claimKnown } from '../../coverage/coverage.ts'
import type { Transaction } from '../../database/database.ts'

const FIND = `
MATCH (:HarmArea {id: $about})<-[:PART_OF*0..20]-(h:HarmArea)<-[about:ABOUT]-(m:Meeting)<-[:MADE_AT]-(c:Commitment)
WHERE m.access IN $may AND c.access IN $may AND ${claimKnown('about', 'm')}
RETURN DISTINCT c.id AS id LIMIT $limit`

/** Commitments made at meetings about a harm area or a part of it. */
export const findCommitmentsAbout = async (
  tx: Transaction,
  params: { about: string; asOf: string; past: boolean; limit: number },
): Promise<string[]> => (await tx.run(z.object({ id: z.string() }), FIND, params)).map(({ id }) => id)
