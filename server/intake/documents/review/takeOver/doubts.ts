import type { Preview } from '../../../../../graph-schema/api/intake.ts'
import type { Transaction } from '../../../../database/database.ts'
import { likeMeetings } from '../likeMeetings.ts'
import { meaningOf } from '../meaning.ts'
import type { DraftRead } from '../proposals.ts'
import { sayProposal } from '../sayProposal.ts'

/** Meetings about to be added that may be recorded already: also those recorded since they were accepted. */
export async function doubts(tx: Transaction, draft: DraftRead): Promise<Preview['doubts']> {
  const { proposals, about, proposedDate } = draft
  const added = proposals.filter(
    ({ said, state, is, mergedInto }) =>
      said.type === 'meeting' && state === 'accepted' && !is && !mergedInto,
  )
  const date = about.said.type === 'document' ? about.said.entry.date : proposedDate
  const like = await likeMeetings(tx, added, meaningOf(proposals), date)
  return added.flatMap(({ key, said, apart }) => {
    const [first] = (like.get(key) ?? []).filter(({ entry }) => !apart.includes(entry.id))
    return first
      ? [{ key, words: `${sayProposal(said)} may be “${first.entry.name}” (${first.because})` }]
      : []
  })
}
