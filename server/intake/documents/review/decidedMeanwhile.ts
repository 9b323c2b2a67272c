import { ConflictError } from '../../../record/record.ts'
import { requireDraft } from './requireDraft.ts'
import { sayProposal } from './sayProposal.ts'
import type { Asking } from './tools.ts'

/** Somebody else was first: who, and what they decided. */
class DecidedMeanwhile extends ConflictError {
  override name = 'DecidedMeanwhile'
  constructor(entries: readonly string[], message: string) {
    super(entries)
    this.message = message
  }
}

const words = { open: 'changed', accepted: 'accepted', rejected: 'rejected' } as const

export async function decidedMeanwhile(
  { database, viewer }: Asking,
  id: string,
  { entries }: ConflictError,
): Promise<ConflictError> {
  const draft = await database.readTogether(viewer, (tx) => requireDraft(tx, id))
  const theirs = [draft.about, ...draft.proposals].filter(
    ({ decision }) => decision !== undefined && entries.includes(decision),
  )
  const told = theirs.slice(0, 3).map(({ said, by, state }) => {
    const whose = by ? ` by ${by}` : ''
    return `${sayProposal(said)} was ${words[state]}${whose}`
  })
  return new DecidedMeanwhile(
    entries,
    `${told.join('; ') || 'It was decided'} after you opened it. Nothing of yours was kept: look at it as it is now, then decide again if you think otherwise.`,
  )
}
