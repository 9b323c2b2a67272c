import type { Transaction } from '../../../database/database.ts'
import { NotFound } from '../../../register/register.ts'
import { type DraftRead, draftRead } from './proposals.ts'
import { findDraft } from './queries/findDraft.ts'

/** A document in review. Throws NotFound where there is none to be seen. */
export async function requireDraft(tx: Transaction, id: string): Promise<DraftRead> {
  const row = await findDraft(tx, id)
  if (!row) throw new NotFound(id)
  return draftRead(row)
}
