import { createHash } from 'node:crypto'
import type * as z from 'zod'
import type { Looked, PlanChanged } from '../../../graph-schema/api/plan.ts'
import { InvalidInput } from '../../access/parseInput.ts'
import type { Database, Viewer } from '../../database/database.ts'
import { findSeq } from '../../record/record.ts'
import { ownerKey } from './owners.ts'
import { planChange } from './planChange.ts'
import { findLook } from './queries/findLook.ts'

/** One for each who looks and each portfolio: a look at a colleague's is not the colleague's own. */
export const lookId = ({ name }: Viewer, owner: string): string =>
  `look.${createHash('sha256')
    .update(JSON.stringify([name, ownerKey(owner)]))
    .digest('hex')
    .slice(0, 24)}`

/** Keeps up to which change somebody has seen a portfolio. It never goes back. */
export async function look(
  database: Database,
  viewer: Viewer,
  { owner, seq }: z.infer<typeof Looked>,
): Promise<PlanChanged> {
  if (seq > (await findSeq(database, viewer))) throw new InvalidInput('seq: no such change has been made.')
  const id = lookId(viewer, owner)
  const known = await findLook(database, viewer, id)
  const fields = { by: viewer.name, owner: ownerKey(owner), seq: Math.max(seq, known?.seq ?? 0) }
  return planChange(database, viewer, {
    why: `Look at the portfolio of ${owner}`,
    done: 'Marked as seen. What changes from now on is listed here.',
    edits: [{ do: 'patch', id, type: 'look', fields }],
    moved: [],
  })
}
