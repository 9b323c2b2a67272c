import type { TakenOver } from '../../../../../graph-schema/api/intake.ts'
import { InvalidInput } from '../../../../access/parseInput.ts'
import { ConflictError, change, type Edit } from '../../../../record/record.ts'
import { decidedMeanwhile } from '../decidedMeanwhile.ts'
import type { DraftRead } from '../proposals.ts'
import { requireDraft } from '../requireDraft.ts'
import type { Asking } from '../tools.ts'
import type { Plan } from './Plan.ts'
import { planOf } from './planOf.ts'

/**
 * What was accepted of a document goes into the graph: one change, undone as a whole. Throws NotFound, InvalidInput
 * where something is in the way, ConflictError where it is not as the preview had it.
 */
export async function takeOver(asking: Asking, id: string, seen: number): Promise<TakenOver> {
  const { database, viewer } = asking
  const { draft, plan } = await database.readTogether(viewer, async (tx) => {
    const draft = await requireDraft(tx, id)
    return { draft, plan: await planOf(tx, draft) }
  })
  if (draft.document) throw new InvalidInput('This document has been taken over already.')
  await checkSeen(asking, draft, seen)
  const [problem, ...others] = plan.problems
  if (problem)
    throw new InvalidInput(
      `${problem.words}${others.length > 0 ? ` So is it with ${others.length} more.` : ''} Nothing was written.`,
    )
  const { document, existing = document.id } = plan
  try {
    const { seq } = await change(
      database,
      { by: viewer.name, why: `Reviewed “${document.title}”`.slice(0, 400) },
      [...plan.edits, ...takenEdits(draft, existing)],
    )
    return { seq, done: doneInWords(plan), undo: true, document: existing }
  } catch (error) {
    if (error instanceof ConflictError) throw await decidedMeanwhile(asking, id, error)
    throw error
  }
}

/** What was decided after the preview was read is not what was agreed to. */
async function checkSeen(asking: Asking, { id, about, proposals }: DraftRead, seen: number) {
  const later = [about, ...proposals].flatMap(({ decision, changed }) =>
    decision && changed > seen ? [decision] : [],
  )
  if (later.length > 0) throw await decidedMeanwhile(asking, id, new ConflictError(later))
}

/** The text now belongs to the document; a decision made while this was being written is a conflict. */
const takenEdits = ({ textId, about, proposals }: DraftRead, document: string): Edit[] => [
  { do: 'patch', id: textId, type: 'keptText', fields: { document } },
  ...[about, ...proposals].flatMap(({ decision, changed }): Edit[] =>
    decision ? [{ do: 'patch', id: decision, type: 'decision', fields: { taken: true }, seen: changed }] : [],
  ),
]

function doneInWords({ document, meetings, points, commitments }: Plan): string {
  const joined = meetings.filter(({ existing }) => existing).length
  const parts = [
    of(meetings.length - joined, 'meeting'),
    of(joined, 'meeting recorded already', 'meetings recorded already'),
    of(points.length, 'point'),
    of(commitments.length, 'commitment'),
  ].filter(Boolean)
  return `“${document.title}” is in, with ${parts.length > 0 ? parts.join(', ') : 'no meeting'}.`
}

const of = (count: number, one: string, many = `${one}s`) =>
  count > 0 ? `${count} ${count === 1 ? one : many}` : ''
