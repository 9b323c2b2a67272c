import { InvalidInput } from '../access/parseInput.ts'
import type { Transaction } from '../database/database.ts'
import { findRef } from '../register/register.ts'

/** The harm area asked about, if one is. Throws InvalidInput where it is not there. */
export async function harmAreaAsked(tx: Transaction, about: string | undefined) {
  const harmArea = about ? await findRef(tx, about) : undefined
  if (about && harmArea?.type !== 'harmArea')
    throw new InvalidInput(`about: there is no harm area with the id ${about}.`)
  return harmArea
}
