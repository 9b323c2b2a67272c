import type { Drafts } from '../../../../graph-schema/api/intake.ts'
import { InvalidInput } from '../../../access/parseInput.ts'
import { change } from '../../../record/record.ts'
import { findDrafts } from './queries/findDrafts.ts'
import { requireDraft } from './requireDraft.ts'
import type { Asking } from './tools.ts'

const mostListed = 200

/** Documents brought in: those in review and those taken over. */
export async function listDrafts({ database, viewer }: Asking): Promise<Drafts> {
  const { total, drafts } = await findDrafts(database, viewer, mostListed)
  return {
    total,
    drafts: drafts.map(({ at, by, document, ...draft }) => ({
      ...draft,
      at: at ?? '',
      by: by ?? '',
      ...(document ? { document } : {}),
    })),
  }
}

/**
 * Removes a document in review with its text and every decision; undoing the change brings all of it back. Throws
 * NotFound, InvalidInput, or ConflictError where somebody has decided something since it was seen.
 */
export async function removeDraft({ database, viewer }: Asking, id: string, seen: number) {
  const draft = await database.readTogether(viewer, (tx) => requireDraft(tx, id))
  if (draft.document)
    throw new InvalidInput(
      'This document has been taken over: its text stays, for what cites it. Undo that first.',
    )
  const decisions = [draft.about, ...draft.proposals].flatMap(({ decision }) => decision ?? [])
  const { seq } = await change(
    database,
    { by: viewer.name, why: `Remove “${draft.name}” from review` },
    [...decisions, draft.id, draft.textId].map((entry) => ({ do: 'remove', id: entry, seen })),
  )
  return { seq }
}
