import * as z from 'zod'
import type { Transaction } from '../../database/database.ts'

const FIND = `MATCH (log:Log {id: 'log'}) RETURN coalesce(log.derived, 1) AS derived`

/** By which version of the derivation the derived links were made; undefined where nothing was ever written. */
export const findDerived = async (tx: Transaction): Promise<number | undefined> =>
  (await tx.run(z.object({ derived: z.number() }), FIND))[0]?.derived
